import { useMemo } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import type { LetterHead } from "#ui/conversation/email-letter";
import { useTranslate } from "#ui/translate";

/** What stands above the customer's letters and above the trainee's: the same two as long as the conversation is the same. */
export function useLetterHeads(telling: Telling): { toTrainee: LetterHead; toCustomer: LetterHead } {
  const translate = useTranslate();
  const subject = tell(telling, lineIds.title);
  const customer = tell(telling, lineIds.customer("name"));
  const { letter } = telling.scenario;
  return useMemo(() => {
    const head = {
      subject,
      fromLabel: translate("talk.letter.from"),
      toLabel: translate("talk.letter.to"),
      formal: letter ? translate("channel.letter") : undefined,
    };
    return { toTrainee: { ...head, to: translate("talk.letter.you") }, toCustomer: { ...head, to: customer } };
  }, [translate, subject, customer, letter]);
}
