import type { ServiceFigures } from "#core/progress/service-figures";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { EffortCard } from "./effort-card";
import { MoneyCard } from "./money-card";
import { ReasonsCard } from "./reasons-card";
import { ResponsesCard } from "./responses-card";
import { SatisfactionCard } from "./satisfaction-card";

/** The figures that a service team would look at. */
export function ServiceReport({ figures }: { figures: ServiceFigures }) {
  const translate = useTranslate();
  if (figures.satisfaction.rated === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("progress.service.title")}</h2>
        <Soft small>{translate("progress.service.text")}</Soft>
        <SatisfactionCard satisfaction={figures.satisfaction} />
        <EffortCard effort={figures.effort} />
        <MoneyCard money={figures.money} />
        <ResponsesCard responses={figures.responses} />
        <ReasonsCard reasons={figures.reasons} />
      </Stack>
    </section>
  );
}
