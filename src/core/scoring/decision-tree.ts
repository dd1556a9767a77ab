/** A small tree as it is written: a leaf's value, or a question: from how much of a feature on the second answer holds. */
export type WrittenTree = number | readonly [feature: number, from: number, below: WrittenTree, above: WrittenTree];

/** A tree opened to be asked. */
export type Tree = number | Question;

export interface Question {
  /** The number of what is asked about. */
  readonly feature: number;
  readonly from: number;
  readonly below: Tree;
  readonly above: Tree;
}

export function openTree(written: WrittenTree): Tree {
  if (typeof written === "number") return written;
  const [feature, from, below, above] = written;
  return { feature, from, below: openTree(below), above: openTree(above) };
}
