import { Card } from "#ui/surfaces/card";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import type { ComingBack } from "./coming-back";
import styles from "./drill.module.css";
import { whenWords } from "./when-words";

/** What comes back on one day, and why then. */
export function DayCard({ day: { due, records } }: { day: ComingBack }) {
  const translate = useTranslate();
  return (
    <Card as="li">
      <h3>{translate("drill.end.day", { when: whenWords(translate, due) })}</h3>
      <ul className={styles.rows}>
        {records.map(({ kind, row, answers }) => (
          <li key={`${kind} ${row}`}>
            <strong>{rowName(translate, row)}</strong> {translate(`drill.end.${answers.at(-1)?.grade ?? "hard"}`)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
