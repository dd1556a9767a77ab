import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import type { ReviewedTurn } from "#stores/review";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import styles from "./other-answers.module.css";

interface OtherAnswersProps {
  telling: Telling;
  turn: ReviewedTurn;
  customer: string;
}

/** What the customer would have said to the ready answers that were not taken. */
export function OtherAnswers({ telling, turn, customer }: OtherAnswersProps) {
  const translate = useTranslate();
  const others = turn.alternatives.filter(({ choice }) => choice !== turn.choice);
  if (others.length === 0) return null;
  return (
    <Disclosure summary={translate("debrief.turn.others", { customer })}>
      <dl className={styles.others} lang={telling.texts.language}>
        {others.map(({ choice, lines }) => (
          <div key={choice}>
            <dt>{tell(telling, lineIds.choice(turn.result.turn, choice))}</dt>
            {lines.map((line) => (
              <dd key={line}>{tell(telling, line)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
