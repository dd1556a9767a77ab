import type { ComponentChildren } from "preact";
import { MoodFace } from "../weather/mood-face";
import styles from "./empty-state.module.css";

interface EmptyStateProps {
  title: ComponentChildren;
  /** It is all that the page has to say: its title is the page's. */
  wholePage?: boolean;
  children?: ComponentChildren;
  actions?: ComponentChildren;
}

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, wholePage, children, actions }: EmptyStateProps) {
  const Heading = wholePage ? "h1" : "h2";
  return (
    <div className={styles.empty}>
      <MoodFace mood={4} size="6rem" />
      <Heading>{title}</Heading>
      {children && <div className={styles.words}>{children}</div>}
      {actions}
    </div>
  );
}
