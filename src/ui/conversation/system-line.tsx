import type { Line } from "./line";
import styles from "./system-line.module.css";

/** What nobody says: a call is put on hold, two days pass. */
export function SystemLine({ text, lang, children }: Line) {
  return (
    <div className={styles.line}>
      <p lang={lang}>{text}</p>
      {children}
    </div>
  );
}
