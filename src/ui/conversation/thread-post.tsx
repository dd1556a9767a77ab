import { Avatar } from "./avatar";
import type { Line } from "./line";
import styles from "./thread-post.module.css";
import { Words } from "./words";

/** A post in a public thread, where others read and join in. */
export function ThreadPost({ side, name, handle, time, children, ...said }: Line & { handle?: string | undefined }) {
  return (
    <article className={styles.post} data-side={side}>
      <div className={styles.thread}>
        <Avatar name={name} />
      </div>
      <div className={styles.body}>
        <p className={styles.name}>
          <strong>{name}</strong> {handle && <span>{handle}</span>} {time && <time>{time}</time>}
        </p>
        <Words side={side} {...said} />
        {children}
      </div>
    </article>
  );
}
