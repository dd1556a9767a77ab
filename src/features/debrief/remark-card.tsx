import type { Telling } from "#core/dialogue/texts";
import type { Remark } from "#core/judging/remarks";
import { caseNames } from "#stores/conversation/case-names";
import type { ReviewedTurn } from "#stores/review";
import { Icon } from "#ui/base/icon";
import { remarkWords } from "#ui/remarks/remark-words";
import { Suggested } from "#ui/remarks/suggested";
import { Disclosure } from "#ui/surfaces/disclosure";
import { MarkedText } from "#ui/text/marked-text";
import { rowName } from "#ui/text/playbook-words";
import { rowPrinciple } from "#ui/text/row-principle";
import { useTranslate } from "#ui/translate";
import { markOf } from "./mark-of";
import styles from "./remark-card.module.css";

interface RemarkCardProps {
  remark: Remark;
  turn: ReviewedTurn;
  telling: Telling | undefined;
}

/** One remark: what is said of it, the trainee's words with the evidence marked, what was missing, and the principle. */
export function RemarkCard({ remark, turn, telling }: RemarkCardProps) {
  const translate = useTranslate();
  if (telling === undefined) return null;
  const look = markOf(remark, translate);
  const marks = remark.earned?.length
    ? remark.earned.map(({ move, ...span }) => ({ ...span, ...look, note: translate(`remark.move.${move}`) }))
    : remark.spans.map((span) => ({ ...span, ...look }));
  return (
    <article className={styles.remark} data-good={remark.good}>
      <p className={styles.words}>
        <Icon name={remark.good ? "check" : "hint"} />
        <strong>{remarkWords(remark, caseNames(telling), translate)}</strong>
      </p>
      <MarkedText text={turn.reply} lang={turn.language} marks={marks} />
      <Suggested remark={remark} lang={telling.texts.language} />
      <Disclosure
        summary={translate("debrief.principle", {
          row: remark.row,
          name: rowName(translate, remark.row),
        })}
      >
        <p>{rowPrinciple(translate, remark.row)}</p>
      </Disclosure>
    </article>
  );
}
