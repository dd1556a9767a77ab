import type { CSSProperties } from "preact";
import styles from "./meter.module.css";

interface MeterProps {
  label: string;
  value: number;
  max: number;
  /** The value in words, shown and read out: "7 of 10". */
  text: string;
}

/** How much of something: budget left, a criterion's mean. */
export function Meter({ label, value, max, text }: MeterProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <div className={styles.meter}>
      <span aria-hidden="true">{label}</span>
      <span className={styles.text} aria-hidden="true">
        {text}
      </span>
      <div
        className={styles.track}
        style={{ "--share": share } as CSSProperties}
        role="meter"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={max}
        aria-valuenow={value}
        aria-valuetext={text}
      />
    </div>
  );
}
