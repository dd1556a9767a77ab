import type { CSSProperties } from "preact";
import styles from "./mood-bar.module.css";
import { moodRange, moodShare, weatherOf } from "./weather-of";

export interface MoodBarProps {
  mood: number;
  /** What is measured, such as the word for "mood". */
  label: string;
  /** The mood in a word, as seen and as read out. */
  word: string;
  patience?: Patience | undefined;
}

/** How much longer the customer will listen. */
export interface Patience {
  value: number;
  max: number;
  label: string;
  /** The same in words: "3 of 5". */
  text: string;
}

/** Mood as a word and a bar, patience as pips below. */
export function MoodBar({ mood, label, word, patience }: MoodBarProps) {
  const style = { "--mood": moodShare(mood) } as CSSProperties;
  return (
    <div className={styles.bar} data-weather={weatherOf(mood)}>
      <p className={styles.word}>{word}</p>
      <div
        className={styles.track}
        style={style}
        role="meter"
        aria-label={label}
        aria-valuemin={moodRange.min}
        aria-valuemax={moodRange.max}
        aria-valuenow={mood}
        aria-valuetext={word}
      />
      {patience && <Pips {...patience} />}
    </div>
  );
}

function Pips({ value, max, label, text }: Patience) {
  return (
    <div className={styles.patience}>
      <span aria-hidden="true">{label}</span>
      <span className={styles.pips} role="img" aria-label={`${label}: ${text}`}>
        {Array.from({ length: max }, (_, pip) => (
          <i key={pip} className={pip < value ? styles.full : undefined} />
        ))}
      </span>
    </div>
  );
}
