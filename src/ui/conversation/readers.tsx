import { MoodFace } from "../weather/mood-face";
import styles from "./readers.module.css";

interface ReadersProps {
  mood: number;
  /** Who reads along and how they take it, in words. */
  children: string;
}

/** Those who read a public thread: a second, smaller weather beside the customer's. */
export function Readers({ mood, children }: ReadersProps) {
  return (
    <p className={styles.readers}>
      <MoodFace mood={mood} size="1.75rem" />
      <span>{children}</span>
    </p>
  );
}
