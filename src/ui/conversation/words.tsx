import { BoundText } from "../text/bound-text";
import type { Line } from "./line";
import styles from "./words.module.css";

/** What was said. The customer's voice is set in the book face, large, and larger still while it waits for an answer. */
export function Words({ side, text, lang, current }: Pick<Line, "side" | "text" | "lang" | "current">) {
  return (
    <p className={styles.words} data-side={side} data-current={current || undefined} lang={lang}>
      <BoundText lang={lang}>{text}</BoundText>
    </p>
  );
}
