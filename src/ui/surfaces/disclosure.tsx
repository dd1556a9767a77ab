import type { ReactNode } from "react";
import { Icon } from "../base/icon";
import styles from "./disclosure.module.css";

interface DisclosureProps {
  summary: ReactNode;
  /** Open from the start; afterwards the reader decides. */
  startOpen?: boolean;
  children: ReactNode;
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
