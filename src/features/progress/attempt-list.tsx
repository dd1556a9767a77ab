import { firstAndLatest } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { AttemptCard } from "./attempt-card";
import styles from "./attempts.module.css";

/** Attempts, the latest first. */
export function AttemptList({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const firsts = new Set([...firstAndLatest(attempts).values()].map(({ first }) => first.id));
  return (
    <ul className={styles.list}>
      {[...attempts].reverse().map((attempt) => (
        <AttemptCard key={attempt.id} attempt={attempt} first={firsts.has(attempt.id)} />
      ))}
    </ul>
  );
}
