import { firstAndLatest } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { AttemptCard } from "./attempt-card";
import styles from "./attempts.module.css";

interface AttemptListProps {
  /** Those to be shown. */
  attempts: readonly AttemptRecord[];
  /** All that there are, to tell which were the first. */
  all: readonly AttemptRecord[];
}

/** Attempts, the latest first. */
export function AttemptList({ attempts, all }: AttemptListProps) {
  const firsts = new Set([...firstAndLatest(all).values()].map(({ first }) => first.id));
  return (
    <ul className={styles.list}>
      {[...attempts].reverse().map((attempt) => (
        <AttemptCard key={attempt.id} attempt={attempt} first={firsts.has(attempt.id)} />
      ))}
    </ul>
  );
}
