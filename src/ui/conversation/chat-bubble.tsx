import { Avatar } from "./avatar";
import styles from "./chat-bubble.module.css";
import type { Line } from "./line";
import { SpeakerName } from "./speaker-name";
import { Words } from "./words";

/** A message in a chat window: the customer's from the left, one's own from the right. */
export function ChatBubble({ side, name, time, children, ...said }: Line) {
  return (
    <article className={styles.message} data-side={side}>
      {side !== "trainee" && <Avatar name={name} lang={said.lang} />}
      <div className={styles.column}>
        <p className={styles.name}>
          <SpeakerName side={side} name={name} lang={said.lang} /> {time && <time>{time}</time>}
        </p>
        <div className={styles.bubble}>
          <Words side={side} {...said} />
          {children}
        </div>
      </div>
    </article>
  );
}
