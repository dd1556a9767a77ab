import styles from "./icon.module.css";
import { type IconName, iconPaths } from "./icon-paths";

interface IconProps {
  name: IconName;
  /** Only for an icon that stands alone; beside words it would be read twice. */
  label?: string;
  filled?: boolean;
}

/** Icons that show where things go on, or where they came from. */
const pointing: readonly IconName[] = ["back", "forward", "send", "redo", "undo", "sound"];

/** A line icon as tall as the words around it. */
export function Icon({ name, label, filled }: IconProps) {
  const named = label ? ({ role: "img", "aria-label": label } as const) : { "aria-hidden": true };
  return (
    <svg
      className={styles.icon}
      data-filled={filled || undefined}
      data-points={pointing.includes(name) || undefined}
      viewBox="0 0 24 24"
      {...named}
    >
      <path d={iconPaths[name]} />
    </svg>
  );
}
