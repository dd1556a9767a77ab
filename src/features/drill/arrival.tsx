import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import styles from "./drill.module.css";

interface ArrivalProps {
  /** The page itself has just been arrived at: the focus stays with its own heading. */
  silent?: boolean;
  children: ComponentChildren;
}

/** The heading of what has just come onto the screen: the focus goes there, so that reading goes on from it. */
export function Arrival({ silent, children }: ArrivalProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!silent) heading.current?.focus();
  }, [silent]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.heading}>
      {children}
    </h2>
  );
}
