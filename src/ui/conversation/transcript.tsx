import { type ReactNode, useEffect, useRef } from "react";
import styles from "./transcript.module.css";

interface TranscriptProps {
  label: string;
  /** How many lines there are: the last one is brought into view, at the start and when one is added. */
  lines: number;
  children: ReactNode;
}

/** The conversation so far. A log: each new line is read out once and whole, lines that were there stay silent. */
export function Transcript({ label, lines, children }: TranscriptProps) {
  const log = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (lines > 0) log.current?.lastElementChild?.scrollIntoView({ block: "nearest" });
  }, [lines]);

  return (
    <div
      ref={log}
      className={styles.transcript}
      role="log"
      aria-label={label}
      aria-live="polite"
      aria-relevant="additions"
    >
      {children}
    </div>
  );
}
