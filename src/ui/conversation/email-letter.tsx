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
  /** A letter on paper, by what it is called: it has a letterhead. */
  formal?: string | undefined;
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
    <article className={styles.letter} data-side={side} data-formal={letter?.formal !== undefined || undefined}>
      {letter?.formal !== undefined && (
        <p className={styles.letterhead}>
          <strong>
            <SpeakerName side={side} name={name} lang={said.lang} />
          </strong>
          <span>{letter.formal}</span>
        </p>
      )}
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
