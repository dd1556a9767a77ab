import type { ComponentProps } from "preact";
import { Icon } from "../base/icon";
import type { IconName } from "../base/icon-paths";
import { cx } from "../cx";
import styles from "./icon-button.module.css";

interface IconButtonProps extends Omit<ComponentProps<"button">, "className" | "children"> {
  icon: IconName;
  label: string;
  kind?: "plain" | "primary";
}

/** A button that shows only a sign; its name is read out and shown when pointed at. */
export function IconButton({ icon, label, kind = "plain", ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} className={cx(styles.button, styles[kind])} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}

/** The same look for a link. */
export const iconButtonClass = cx(styles.button, styles.plain);
