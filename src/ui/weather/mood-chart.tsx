import { TableBehind } from "../charts/table-behind";
import styles from "./mood-chart.module.css";
import { MoodStrip } from "./mood-strip";

export interface MoodPoint {
  id: string;
  /** Where in the conversation: a turn's name or number. */
  label: string;
  mood: number;
  /** The mood in a word. */
  word: string;
}

interface MoodChartProps {
  points: readonly MoodPoint[];
  /** The chart in a sentence, for who does not see it. */
  label: string;
  /** The words that open the table. */
  tableLabel: string;
  columns: { label: string; mood: string };
}

/** The mood over a conversation, like a barometer's paper strip; the same as a table behind it. */
export function MoodChart({ points, label, tableLabel, columns }: MoodChartProps) {
  return (
    <figure className={styles.chart}>
      <MoodStrip moods={points.map((point) => point.mood)} label={label} />
      <TableBehind
        summary={tableLabel}
        heads={[columns.label, columns.mood]}
        rows={points.map(({ id, label: where, word, mood }) => {
          const value = (
            <>
              {word} <span className={styles.number}>{signed(mood)}</span>
            </>
          );
          return { id, label: where, value };
        })}
      />
    </figure>
  );
}

function signed(mood: number): string {
  return mood > 0 ? `+${mood}` : `${mood}`.replace("-", "−");
}
