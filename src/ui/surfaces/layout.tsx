import type { ComponentChildren } from "preact";
import { cx } from "../cx";
import styles from "./layout.module.css";

/** The column of a page: narrow for reading, wide for a collection. The landmark around it, with a sky, is the shell's. */
export function Page({ narrow, children }: { narrow?: boolean; children: ComponentChildren }) {
  return <div className={cx(styles.page, narrow && styles.narrow)}>{children}</div>;
}

/** Things one below the other. */
export function Stack({ gap = "m", children }: { gap?: "s" | "m" | "l"; children: ComponentChildren }) {
  return <div className={cx(styles.stack, styles[gap])}>{children}</div>;
}

/** Things side by side, wrapping where they do not fit. */
export function Row({ spread, children }: { spread?: boolean; children: ComponentChildren }) {
  return <div className={cx(styles.row, spread && styles.spread)}>{children}</div>;
}

/** Cards beside and below each other, as a list; its children are `<Card as="li">`. */
export function CardGrid({ many, children }: { many?: boolean; children: ComponentChildren }) {
  return <ul className={cx(styles.grid, many && styles.many)}>{children}</ul>;
}

/** Words of less weight. */
export function Soft({ small, children }: { small?: boolean; children: ComponentChildren }) {
  return <p className={cx(styles.soft, small && styles.small)}>{children}</p>;
}
