import styles from "./call-line.module.css";
import type { Line } from "./line";
import { SpeakerName } from "./speaker-name";
import { Words } from "./words";

/** A line of a call, written down: no bubbles, names in the margin, as in the text of a play. */
export function CallLine({ side, name, time, children, ...said }: Line) {
  return (
    <article className={styles.line} data-side={side}>
      <p className={styles.name}>
        <SpeakerName side={side} name={name} lang={said.lang} /> {time && <time>{time}</time>}
      </p>
      <div className={styles.said}>
        <Words side={side} {...said} />
        {children}
      </div>
    </article>
  );
}
