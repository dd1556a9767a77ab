import styles from "./spinner.module.css";

/** The customer is reading or writing: three drops that rise and fall slowly. */
export function Spinner({ label }: { label: string }) {
  return (
    <span className={styles.spinner} role="status" aria-label={label}>
      <i />
      <i />
      <i />
    </span>
  );
}
