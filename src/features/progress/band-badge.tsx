import type { Band } from "#core/progress/skill";
import { Badge } from "#ui/surfaces/badge";
import { useTranslate } from "#ui/translate";

const icons = { finding: "clouds", steady: "bright", strong: "sun" } as const;

/** A band as a word, with its weather. */
export function BandBadge({ band }: { band: Band }) {
  const translate = useTranslate();
  return (
    <Badge tone={band === "strong" ? "good" : "info"} icon={icons[band]}>
      {translate(`progress.band.${band}`)}
    </Badge>
  );
}
