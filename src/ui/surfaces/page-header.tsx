import type { ComponentChildren } from "preact";
import { cx } from "../cx";
import styles from "./page-header.module.css";

interface PageHeaderProps {
  title: ComponentChildren;
  lead?: ComponentChildren;
  /** The way back, as a link. */
  back?: ComponentChildren;
  actions?: ComponentChildren;
  /** As wide as a page of reading. */
  narrow?: boolean;
}

/** The top of a page, on the page's own ground or in front of a WeatherSky. */
export function PageHeader({ title, lead, back, actions, narrow }: PageHeaderProps) {
  return (
    <header className={cx(styles.header, narrow && styles.narrow)}>
      {(back || actions) && (
        <div className={styles.row}>
          {back}
          <div className={styles.actions}>{actions}</div>
        </div>
      )}
      <h1>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}
