import styles from "./icon.module.css";
import { type IconName, iconPaths } from "./icon-paths";

interface IconProps {
  name: IconName;
  /** Only for an icon that stands alone; beside words it would be read twice. */
  label?: string;
  filled?: boolean;
}

/** A line icon as tall as the words around it. */
export function Icon({ name, label, filled }: IconProps) {
  const named = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={styles.icon} data-filled={filled || undefined} viewBox="0 0 24 24" {...named}>
      <path d={iconPaths[name]} />
    </svg>
  );
}
