import { BoundText } from "../text/bound-text";
import type { Line } from "./line";
import styles from "./system-line.module.css";

/** What is not said to the customer: a word from the supervisor, by name, or what happens: two days pass. */
export function SystemLine({ name, text, lang, children }: Line) {
  return (
    <div className={styles.line}>
      {name && <strong>{name}</strong>}
      <p lang={lang}>
        <BoundText lang={lang}>{text}</BoundText>
      </p>
      {children}
    </div>
  );
}
