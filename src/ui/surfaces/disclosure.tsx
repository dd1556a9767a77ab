import type { ComponentChildren } from "preact";
import { Icon } from "../base/icon";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start; afterwards the reader decides. */
  startOpen?: boolean;
  children: ComponentChildren;
}

/** More for who wants it. */
export function Disclosure({ summary, startOpen, children }: DisclosureProps) {
  return (
    <details className={styles.disclosure} open={startOpen}>
      <summary>
        <Icon name="forward" />
        <span>{summary}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
