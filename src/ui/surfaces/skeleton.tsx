import { VisuallyHidden } from "../base/visually-hidden";
import styles from "./skeleton.module.css";

interface SkeletonProps {
  /** What is being waited for, read out. */
  label: string;
  lines?: number;
}

/** Something is on its way: grey lines where the words will stand. They do not move. */
export function Skeleton({ label, lines = 3 }: SkeletonProps) {
  return (
    <div role="status">
      <VisuallyHidden>{label}</VisuallyHidden>
      <div className={styles.lines} aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <i key={line} />
        ))}
      </div>
    </div>
  );
}
