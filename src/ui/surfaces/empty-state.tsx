import type { ReactNode } from "react";
import { MoodFace } from "../weather/mood-face";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      <MoodFace mood={4} size="6rem" />
      <h2>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {actions}
    </div>
  );
}
