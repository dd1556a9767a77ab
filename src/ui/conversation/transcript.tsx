import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import styles from "./transcript.module.css";

interface TranscriptProps {
  label: string;
  /** How many lines and remarks there are. */
  parts: number;
  /** Position of the part that is brought to the top when parts are added: what is new begins there. */
  newFrom: number;
  children: ComponentChildren;
}

/** The conversation so far. A log: each new line is read out once and whole, lines that were there stay silent. */
export function Transcript({ label, parts, newFrom, children }: TranscriptProps) {
  const log = useRef<HTMLDivElement>(null);

  // Before it is painted: nobody sees the line where it does not stay.
  useLayoutEffect(() => {
    if (parts > 0) log.current?.children[newFrom]?.scrollIntoView({ block: "start" });
  }, [parts, newFrom]);

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
