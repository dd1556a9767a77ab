/** A small tree as it is written: a leaf's value, or a question: from how much of a feature on the second answer holds. */
export type WrittenTree = number | readonly [feature: number, from: number, below: WrittenTree, above: WrittenTree];

/** More of any feature than there ever is: where no question is asked, the first answer holds. */
const never = 255;

/**
 * Trees opened to be asked, all in a few rows of numbers: asked by the thousand for each reply, objects would cost a third
 * of the time that judging it takes. Every tree is filled up to the same depth; question `at` leads on to `2 at + 1` and `2 at + 2`.
 */
export class Forest {
  private readonly count: number;
  private readonly depth: number;
  /** How many questions, and leaves less one, each tree has. */
  private readonly questions: number;
  private readonly features: Uint16Array;
  private readonly from: Uint8Array;
  private readonly leaves: Int16Array;

  constructor(trees: readonly WrittenTree[]) {
    this.count = trees.length;
    this.depth = Math.max(0, ...trees.map(depthOf));
    this.questions = 2 ** this.depth - 1;
    this.features = new Uint16Array(trees.length * this.questions);
    this.from = new Uint8Array(trees.length * this.questions);
    this.leaves = new Int16Array(trees.length * (this.questions + 1));
    trees.forEach((tree, number) => {
      this.open(tree, number, 0);
    });
  }

  /**
   * The sum of the leaves to which the answers lead.
   * @param steps how much there is of each feature, 0 to 254
   */
  total(steps: Uint8Array): number {
    let total = 0;
    for (let tree = 0; tree < this.count; tree++) total += this.leafOf(tree, steps);
    return total;
  }

  /**
   * Adds to `points`, by feature, what the trees would say less without it.
   * @param steps as for `total`; left as they were
   * @param wanted by feature whether it is asked for
   */
  credit(steps: Uint8Array, wanted: readonly boolean[], points: Int32Array): void {
    for (let tree = 0; tree < this.count; tree++) this.creditOf(tree, steps, wanted, points);
  }

  private creditOf(tree: number, steps: Uint8Array, wanted: readonly boolean[], points: Int32Array): void {
    const leaf = this.leafOf(tree, steps);
    const root = tree * this.questions;
    let at = 0;
    for (let level = 0; level < this.depth; level++) {
      const next = this.next(root, at, steps);
      const feature = this.features[root + at] as number;
      if (wanted[feature] && isAbove(next) && !this.wasAbove(feature, root, at)) {
        const step = steps[feature] as number;
        steps[feature] = 0;
        (points[feature] as number) += leaf - this.leafOf(tree, steps);
        steps[feature] = step;
      }
      at = next;
    }
  }

  /** Whether on the way to a question another one was answered by there being enough of the same feature. */
  private wasAbove(feature: number, root: number, at: number): boolean {
    for (let below = at; below > 0; below = (below - 1) >> 1) {
      if (isAbove(below) && this.features[root + ((below - 1) >> 1)] === feature) return true;
    }
    return false;
  }

  private leafOf(tree: number, steps: Uint8Array): number {
    const root = tree * this.questions;
    let at = 0;
    for (let level = 0; level < this.depth; level++) at = this.next(root, at, steps);
    return this.leaves[root + tree + at - this.questions] as number;
  }

  private next(root: number, at: number, steps: Uint8Array): number {
    const step = steps[this.features[root + at] as number] as number;
    return 2 * at + (step < (this.from[root + at] as number) ? 1 : 2);
  }

  /** Fills in a branch from a place on; a leaf that stands higher than the others is written where no question leads elsewhere. */
  private open(branch: WrittenTree, tree: number, at: number): void {
    const root = tree * this.questions;
    if (at >= this.questions) {
      this.leaves[root + tree + at - this.questions] = branch as number;
      return;
    }
    const [feature, from, below, above] = typeof branch === "number" ? [0, never, branch, branch] : branch;
    this.features[root + at] = feature;
    this.from[root + at] = from;
    this.open(below, tree, 2 * at + 1);
    this.open(above, tree, 2 * at + 2);
  }
}

/** Whether a place is where the second answer leads. */
function isAbove(at: number): boolean {
  return at % 2 === 0;
}

function depthOf(tree: WrittenTree): number {
  return typeof tree === "number" ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));
}
