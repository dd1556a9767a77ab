import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** How the customer rated the conversation that was watched. */
export function Outcome({ telling, ending }: { telling: Telling; ending: string | undefined }) {
  const translate = useTranslate();
  const end = ending === undefined ? undefined : telling.scenario.endings[ending];
  if (ending === undefined || end === undefined) return null;
  return (
    <Notice
      kind={end.rating > 3 ? "success" : "warn"}
      live="status"
      title={translate("watch.rating", { rating: end.rating })}
    >
      <p lang={telling.texts.language}>{tell(telling, lineIds.endingComment(ending))}</p>
    </Notice>
  );
}
