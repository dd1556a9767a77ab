import type { ComponentChildren } from "preact";
import styles from "./waiting-sign.module.css";

/** That the other side of a chat waits: three dots that keep still, and the words beside them. */
export function WaitingSign({ children }: { children: ComponentChildren }) {
  return (
    <p className={styles.waiting}>
      <span className={styles.dots} aria-hidden="true">
        <i />
        <i />
        <i />
      </span>
      {children}
    </p>
  );
}
