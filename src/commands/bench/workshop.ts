import type { Measures } from "./measures";

/** A fresh place to measure in: nothing has run there. */
export interface Place extends Measures {
  close(): Promise<void>;
}

/** Opens places of one kind. */
export interface Workshop {
  readonly name: string;
  open(): Promise<Place>;
  close(): Promise<void>;
}
