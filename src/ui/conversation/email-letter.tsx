import styles from "./email-letter.module.css";
import type { Line } from "./line";
import { SpeakerName } from "./speaker-name";
import { Words } from "./words";

/** What stands above a letter; each with its word in the interface's language. */
export interface LetterHead {
  subject: string;
  to: string;
  fromLabel: string;
  toLabel: string;
}

/** An email as a sheet of paper with its header. */
export function EmailLetter({
  side,
  name,
  time,
  letter,
  children,
  ...said
}: Line & { letter?: LetterHead | undefined }) {
  return (
    <article className={styles.letter} data-side={side}>
      <header className={styles.head}>
        {letter && (
          <p className={styles.subject} lang={said.lang}>
            {letter.subject}
          </p>
        )}
        <div className={styles.people}>
          <p>
            {letter && <span>{letter.fromLabel} </span>}
            <strong>
              <SpeakerName side={side} name={name} lang={said.lang} />
            </strong>
          </p>
          {letter && (
            <p>
              <span>{letter.toLabel} </span>
              <span lang={side === "trainee" ? said.lang : undefined}>{letter.to}</span>
            </p>
          )}
          {time && <time>{time}</time>}
        </div>
      </header>
      <Words side={side} {...said} />
      {children}
    </article>
  );
}
