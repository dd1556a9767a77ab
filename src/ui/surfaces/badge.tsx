import type { ComponentChildren } from "preact";
import { Icon } from "../base/icon";
import type { IconName } from "../base/icon-paths";
import { cx } from "../cx";
import styles from "./badge.module.css";

interface BadgeProps {
  tone?: "plain" | "accent" | "good" | "poor" | "info";
  icon?: IconName;
  children: ComponentChildren;
}

/** A short fact about a thing: its channel, its language, how it went. */
export function Badge({ tone = "plain", icon, children }: BadgeProps) {
  return (
    <span className={cx(styles.badge, styles[tone])}>
      {icon && <Icon name={icon} />}
      {children}
    </span>
  );
}
