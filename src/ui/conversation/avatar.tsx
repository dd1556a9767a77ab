import styles from "./avatar.module.css";
import { initials, tintOf } from "./initials";

/** A person in one or two letters; the name itself stands beside it. */
export function Avatar({ name, lang }: { name: string; lang?: string | undefined }) {
  return (
    <span className={styles.avatar} data-tint={tintOf(name)} lang={lang} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
