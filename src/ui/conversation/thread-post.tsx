import { Avatar } from "./avatar";
import type { Line } from "./line";
import { SpeakerName } from "./speaker-name";
import styles from "./thread-post.module.css";
import { Words } from "./words";

/** A post in a public thread, where others read and join in. */
export function ThreadPost({ side, name, handle, time, children, ...said }: Line & { handle?: string | undefined }) {
  return (
    <article className={styles.post} data-side={side}>
      <div className={styles.thread}>
        <Avatar name={name} lang={said.lang} />
      </div>
      <div className={styles.body}>
        <p className={styles.name}>
          <strong>
            <SpeakerName side={side} name={name} lang={said.lang} />
          </strong>{" "}
          {handle && <span>{handle}</span>} {time && <time>{time}</time>}
        </p>
        <Words side={side} {...said} />
        {children}
      </div>
    </article>
  );
}
