import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { shuffled } from "#core/service/chance";
import { formKey, keepDraft } from "#stores/drafts";
import { reflect } from "#stores/review";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { MatrixChoice } from "#ui/controls/matrix-choice";
import { RadioCards } from "#ui/controls/radio-cards";
import { TextArea } from "#ui/controls/text-area";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { fields, type Place, worthsAt } from "./contact-matrix";
import type { WrapUpProps } from "./wrap-up";

/** Three questions on the case; the answer to them comes only when all three have one of the trainee's own. */
export function WrapUpForm({ review: { attempt, session }, telling, wrapUp }: WrapUpProps) {
  const translate = useTranslate();
  const [cause, setCause] = useState<string | null>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const key = formKey("wrap-up", attempt.id);
  const [change, setChange] = useDraft(key);
  const causes = shuffled(wrapUp.causes, session?.seed ?? 0, "causes");
  const kind = wrapUp.causes.find(({ id }) => id === cause)?.kind;
  const whole = cause !== null && kind !== undefined && place !== null && change.trim() !== "";
  const compare = async () => {
    if (!whole) return;
    if (await reflect({ wrapUp: { cause, kind, ...worthsAt(place), change, had: [] } })) keepDraft(key, "");
  };
  return (
    <Stack gap="l">
      <RadioCards
        label={translate("wrapUp.cause")}
        lang={telling.texts.language}
        value={cause}
        options={causes.map(({ id }) => ({ value: id, label: tell(telling, lineIds.causeText(id)) }))}
        onChange={setCause}
      />
      <MatrixChoice label={translate("wrapUp.matrix")} value={place} fields={fields(translate)} onChange={setPlace} />
      <TextArea label={translate("wrapUp.change")} value={change} onChange={setChange} maxLength={1000} />
      <div>
        <Button kind="primary" disabled={!whole} onClick={compare}>
          {translate("wrapUp.compare")}
        </Button>
        {!whole && <Soft small>{translate("wrapUp.compare.note")}</Soft>}
      </div>
    </Stack>
  );
}
