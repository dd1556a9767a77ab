import type { ComponentChildren } from "preact";
import type { Talk } from "#stores/conversation/state";
import styles from "./desk-row.module.css";
import { DeskTools } from "./desk-tools";

/** Below the reply: tools at one end, the way on at the other, within the thumb's reach. */
export function DeskRow({
  talk,
  tools,
  children,
}: {
  talk: Talk;
  tools?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <div className={styles.row}>
      <div className={styles.tools}>
        <DeskTools talk={talk} />
        {tools}
      </div>
      <div className={styles.ways}>{children}</div>
    </div>
  );
}
