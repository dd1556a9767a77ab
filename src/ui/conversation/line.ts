import type { ComponentChildren } from "preact";

export type Side = "customer" | "trainee" | "bystander" | "system";

/** One thing said, as every channel shows it. */
export interface Line {
  side: Side;
  /** Who says it. */
  name: string;
  text: string;
  /** The conversation's language, where it is not the page's. */
  lang?: string | undefined;
  /** The customer's words that wait for an answer: the largest on the screen. */
  current?: boolean | undefined;
  /** When, in words. */
  time?: string | undefined;
  /** What belongs to the line: what was given with it, a remark on it. */
  children?: ComponentChildren;
}
