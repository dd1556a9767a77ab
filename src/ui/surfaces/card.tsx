import type { ComponentChildren } from "preact";
import { cx } from "../cx";
import styles from "./card.module.css";

interface CardProps {
  /** The element, where it stands in a list or has a heading of its own. */
  as?: "div" | "li" | "article" | "section";
  /** The link in the heading takes the whole card as its target. */
  linked?: boolean;
  /** Sunk into the page instead of lying on it: for what is less important. */
  quiet?: boolean;
  /** What fills the card's upper edge from side to side, such as a sky. */
  top?: ComponentChildren;
  children: ComponentChildren;
}

/** A sheet of paper on the page. */
export function Card({ as: Element = "div", linked, quiet, top, children }: CardProps) {
  return (
    <Element className={cx(styles.card, linked && styles.linked, quiet && styles.quiet)}>
      {top && <div className={styles.top}>{top}</div>}
      {children}
    </Element>
  );
}
