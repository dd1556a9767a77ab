import type { Telling } from "#core/dialogue/texts";
import { remarksOn } from "#core/judging/remarks";
import { criteria } from "#core/service/criteria";
import { caseNames } from "#stores/conversation/case-names";
import { criterionName } from "#stores/house";
import type { ReviewedTurn } from "#stores/review";
import { remarkWords } from "#ui/remarks/remark-words";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./report.module.css";

interface ReportTurnProps {
  turn: ReviewedTurn;
  number: number;
  telling: Telling;
}

/** One turn on paper: the customer's words, the reply, its levels, and each remark with the words that it rests on. */
export function ReportTurn({ turn, number, telling }: ReportTurnProps) {
  const translate = useTranslate();
  const { result, reply } = turn;
  const remarks = remarksOn(result, turn.found, turn.suggestions).filter(({ about }) => about.type !== "criterion");
  const levels = criteria.flatMap((criterion) => {
    const level = result.levels[criterion];
    if (level === undefined) return [];
    const words = { criterion: criterionName(translate, criterion), level: translate(`debrief.level.${level}`) };
    return [translate("debrief.level", words)];
  });
  const notes = [...levels, ...(result.opened.length > 0 ? [translate("debrief.turn.helped")] : [])];
  return (
    <article className={styles.turn}>
      <h3>{translate("debrief.turn", { number })}</h3>
      <blockquote lang={telling.texts.language}>{turn.customer}</blockquote>
      <p className={styles.reply} lang={turn.language}>
        {reply}
      </p>
      {notes.length > 0 && <Soft small>{notes.join(" · ")}</Soft>}
      {remarks.length > 0 && (
        <ul>
          {remarks.map((remark) => (
            <li key={JSON.stringify(remark.about)}>
              {remarkWords(remark, caseNames(telling), translate)}{" "}
              {remark.spans.map(({ start, end }) => (
                <q key={start} lang={turn.language}>
                  {reply.slice(start, end)}
                </q>
              ))}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
