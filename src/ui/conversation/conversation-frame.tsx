import type { ComponentChildren } from "preact";
import { cx } from "../cx";
import styles from "./conversation-frame.module.css";

interface ConversationFrameProps {
  /** A CustomerSky. */
  sky: ComponentChildren;
  /** The transcript and what belongs to it. */
  children: ComponentChildren;
  /** Where the reply is written: stays at the bottom, above the keyboard of a phone. */
  reply: ComponentChildren;
  /** What the place of the reply is called. */
  replyLabel: string;
  /** The reply comes after the conversation instead of standing over it: for answers that take much room. */
  flowing?: boolean;
}

/** Sky above, conversation between, reply below; on a wide screen the sky stands beside them. */
export function ConversationFrame({ sky, children, reply, replyLabel, flowing }: ConversationFrameProps) {
  return (
    <div className={styles.frame}>
      <div className={styles.sky}>{sky}</div>
      <div className={styles.talk}>{children}</div>
      <div className={cx(styles.reply, flowing && styles.flowing)}>
        <div className={styles.inner} role="group" aria-label={replyLabel}>
          {reply}
        </div>
      </div>
    </div>
  );
}
