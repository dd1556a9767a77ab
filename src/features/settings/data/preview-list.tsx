import type { CopyPreview } from "#stores/copy/bring-copy";
import { useTranslate } from "#ui/translate";

const counted = [
  "finished",
  "open",
  "carriedOn",
  "drills",
  "phrases",
  "observations",
  "drafts",
  "known",
  "others",
] as const;

/** What a copy would bring, a line for each thing that there is any of. */
export function PreviewList({ preview }: { preview: CopyPreview }) {
  const translate = useTranslate();
  const shown = counted.filter((what) => preview[what] > 0);
  const small = !preview.nothing && shown.every((what) => what === "known" || what === "others");
  return (
    <>
      {preview.nothing && <p>{translate("data.bring.nothing")}</p>}
      {(small || shown.length > 0) && (
        <ul>
          {small && <li>{translate("data.bring.other")}</li>}
          {shown.map((what) => (
            <li key={what}>{translate(`data.bring.${what}`, { count: preview[what] })}</li>
          ))}
        </ul>
      )}
    </>
  );
}
