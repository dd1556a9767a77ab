import { Disclosure } from "../surfaces/disclosure";
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
      <Disclosure summary={tableLabel}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{columns.label}</th>
              <th scope="col">{columns.mood}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.id}>
                <th scope="row">{point.label}</th>
                <td>
                  {point.word} <span className={styles.number}>{signed(point.mood)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  );
}

function signed(mood: number): string {
  return mood > 0 ? `+${mood}` : `${mood}`.replace("-", "−");
}
