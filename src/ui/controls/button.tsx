import type { ComponentChildren, ComponentProps } from "preact";
import { Icon } from "../base/icon";
import type { IconName } from "../base/icon-paths";
import { cx } from "../cx";
import styles from "./button.module.css";

export type ButtonKind = "primary" | "quiet" | "plain" | "danger";

/** The look of a button for a link: what leads to another page stays a link. */
export function buttonClass(kind: ButtonKind = "quiet", wide = false): string {
  return cx(styles.button, styles[kind], wide && styles.wide);
}

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  kind?: ButtonKind;
  icon?: IconName;
  /** As wide as what holds it. */
  wide?: boolean;
  /** At work: it can still be reached, so that the focus is not lost, and does nothing. */
  busy?: boolean;
  children: ComponentChildren;
}

/** One primary button a screen, quiet ones beside it. */
export function Button({ kind, icon, wide, busy, onClick, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass(kind, wide)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
