import styles from "./bar-chart.module.css";
import { TableBehind } from "./table-behind";

export interface Bar {
  id: string;
  label: string;
  value: number;
  /** The value in words, written beside the bar. */
  text: string;
}

interface BarChartProps {
  bars: readonly Bar[];
  /** The value of a full bar; left out: the greatest of all. */
  max?: number;
  /** The chart in a sentence, for who does not see it. */
  label: string;
  /** The words that open the table. */
  tableLabel: string;
  columns: { label: string; value: string };
}

/** Bars with their words and values in sight, so that colour says nothing of its own; the same as a table behind them. */
export function BarChart({ bars, max, label, tableLabel, columns }: BarChartProps) {
  const full = max ?? Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className={styles.chart}>
      <div className={styles.bars} role="img" aria-label={label}>
        {bars.map((bar) => (
          <div key={bar.id} className={styles.row} aria-hidden="true">
            <span>{bar.label}</span>
            <svg viewBox="0 0 100 10" preserveAspectRatio="none">
              <rect className={styles.ground} width="100" height="10" />
              <rect className={styles.bar} width={Math.min(100, (bar.value / full) * 100)} height="10" />
            </svg>
            <span className={styles.value}>{bar.text}</span>
          </div>
        ))}
      </div>
      <TableBehind
        summary={tableLabel}
        heads={[columns.label, columns.value]}
        rows={bars.map(({ id, label: name, text }) => ({ id, label: name, value: text }))}
      />
    </figure>
  );
}
