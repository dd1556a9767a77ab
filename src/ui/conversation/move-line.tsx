import type { ComponentChildren } from "preact";
import { Icon } from "../base/icon";
import styles from "./move-line.module.css";

/** Where a talk moves: out of a public thread into private messages, or back. */
export function MoveLine({ hidden, children }: { hidden: boolean; children: ComponentChildren }) {
  return (
    <p className={styles.move}>
      <Icon name={hidden ? "lock" : "social"} />
      <strong>{children}</strong>
    </p>
  );
}
