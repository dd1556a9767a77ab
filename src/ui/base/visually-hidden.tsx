import type { ComponentChildren } from "preact";
import styles from "./visually-hidden.module.css";

/** Words for screen readers only, where the screen shows a shape. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span className={styles.hidden}>{children}</span>;
}
