import styles from "./avatar.module.css";
import { initials, tintOf } from "./initials";

/** A person in one or two letters; the name itself stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className={styles.avatar} data-tint={tintOf(name)} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
