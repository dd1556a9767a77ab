import type { ComponentChildren } from "preact";
import { Icon } from "../base/icon";
import { cx } from "../cx";
import styles from "./notice.module.css";

const icons = { info: "info", success: "check", warn: "warn", error: "error", hint: "hint" } as const;

interface NoticeProps {
  kind?: keyof typeof icons;
  title?: ComponentChildren;
  children?: ComponentChildren;
  /** Appeared by itself: read out when there is time, or at once. */
  live?: "status" | "alert";
  actions?: ComponentChildren;
}

/** Something the trainee should know; its sign and its words say what kind, the colour only agrees. */
export function Notice({ kind = "info", title, children, live, actions }: NoticeProps) {
  return (
    <div className={cx(styles.notice, styles[kind])} role={live}>
      <Icon name={icons[kind]} />
      <div className={styles.words}>
        {title && <strong>{title}</strong>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
