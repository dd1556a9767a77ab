import type { WrittenTree } from "#core/scoring/decision-tree";
import { draw, shuffled } from "#core/service/chance";
import { firstPlaces } from "#core/service/first-places";
import { logistic } from "./fit-sentences";
import { settings } from "./settings";

/** How a sum's trees are grown. */
export interface Growth {
  readonly trees: number;
  /** Questions on the way to a leaf. */
  readonly depth: number;
  /** How much of what a tree has found is believed. */
  readonly rate: number;
}

/** Replies as features: of each reply how much it has of those that it has any of. */
export interface Features {
  readonly count: number;
  /** The most there is of each, in steps. */
  readonly highest: readonly number[];
  readonly rows: readonly (readonly (readonly [feature: number, steps: number])[])[];
}

/** What trees of one sum come to: where it starts, and the trees, in logits times `scale`, rounded. */
export interface Grown {
  readonly start: number;
  readonly trees: readonly WrittenTree[];
  /** What start and trees together say of each row. */
  readonly totals: Int32Array;
}

const { leftOut, asked, ridge, fewest } = settings.weighing;

/**
 * Boosted trees for one yes or no (Friedman 2001, with Newton's leaves as in Chen and Guestrin 2016): each tree learns what
 * those before it got wrong, from most of the replies and half of the features, drawn anew for it.
 * @param purpose by which chance is drawn
 * @param scale what one logit is written as
 */
export function growTrees(
  features: Features,
  wanted: Uint8Array,
  growth: Growth,
  purpose: string,
  scale: number,
): Grown {
  const share = wanted.reduce((sum, one) => sum + one, 0) / wanted.length;
  const start = Math.round(scale * Math.log((share + 1e-3) / (1 - share + 1e-3)));
  const totals = new Int32Array(wanted.length).fill(start);
  const order = shuffled([...wanted.keys()], settings.seed, purpose);
  const growing = new Growing(features, growth, scale);
  const trees = Array.from({ length: growth.trees }, (_, number) => {
    const own = `${purpose} ${number}`;
    const tree = growing.tree(totals, wanted, withoutSome(order, own), someFeatures(features.count, own));
    for (let row = 0; row < totals.length; row++) (totals[row] as number) += growing.said(tree, row);
    return tree;
  });
  return { start, trees: trees.filter((tree) => tree !== 0), totals };
}

/** All but a stretch of the replies, which begins where chance has it. */
function withoutSome(order: readonly number[], purpose: string): number[] {
  const from = draw(settings.seed, purpose, order.length);
  const left = Math.floor(order.length * leftOut);
  return order.filter((_, at) => (at - from + order.length) % order.length >= left);
}

function someFeatures(count: number, purpose: string): number[] {
  const all = Array.from({ length: count }, (_, feature) => feature);
  return shuffled(all, settings.seed, purpose).slice(0, Math.ceil(count * asked));
}

/** A question, and by how much asking it lowers the loss. */
interface Split {
  readonly feature: number;
  readonly from: number;
  readonly gain: number;
}

/** Grows trees for one sum. Everything lies in flat rows of numbers: there are thousands of trees and tens of thousands of replies. */
class Growing {
  /** Where each feature's steps begin among the slots below. */
  private readonly first: Int32Array;
  /** Per reply where its slots begin, and these: for each feature that it has, that of its step. */
  private readonly begins: Int32Array;
  private readonly slots: Int32Array;
  /** Per reply and feature its steps. */
  private readonly steps: Uint8Array;
  /** Slope and bend of the loss: per reply, and summed by slot. */
  private readonly slopeOf: Float64Array;
  private readonly bendOf: Float64Array;
  private readonly slopes: Float64Array;
  private readonly bends: Float64Array;

  constructor(
    private readonly features: Features,
    private readonly growth: Growth,
    private readonly scale: number,
  ) {
    const { count, highest, rows } = features;
    this.first = Int32Array.from(firstPlaces(highest.map((most) => most + 1)));
    this.begins = Int32Array.from(firstPlaces(rows.map(({ length }) => length)));
    this.slots = Int32Array.from(
      rows.flatMap((row) => row.map(([feature, steps]) => (this.first[feature] as number) + steps)),
    );
    this.steps = new Uint8Array(rows.length * count);
    rows.forEach((row, at) => {
      for (const [feature, steps] of row) this.steps[at * count + feature] = steps;
    });
    [this.slopeOf, this.bendOf] = [new Float64Array(rows.length), new Float64Array(rows.length)];
    const slots = this.first.at(-1) as number;
    [this.slopes, this.bends] = [new Float64Array(slots), new Float64Array(slots)];
  }

  tree(totals: Int32Array, wanted: Uint8Array, rows: readonly number[], asking: readonly number[]): WrittenTree {
    for (const row of rows) {
      const chance = logistic((totals[row] as number) / this.scale);
      this.slopeOf[row] = chance - (wanted[row] as number);
      this.bendOf[row] = chance * (1 - chance);
    }
    return this.branch(rows, asking, this.growth.depth);
  }

  /** What a tree says of a reply. */
  said(tree: WrittenTree, row: number): number {
    let at = tree;
    while (typeof at !== "number") {
      const [feature, from, below, above] = at;
      at = this.isAbove(row, feature, from) ? above : below;
    }
    return at;
  }

  private branch(rows: readonly number[], asking: readonly number[], depth: number): WrittenTree {
    const slope = rows.reduce((sum, row) => sum + (this.slopeOf[row] as number), 0);
    const bend = rows.reduce((sum, row) => sum + (this.bendOf[row] as number), 0);
    const split = depth > 0 ? this.best(rows, slope, bend, asking) : undefined;
    if (!split) return Math.round((-this.growth.rate * this.scale * slope) / (bend + ridge));
    const { feature, from } = split;
    const [belowIt, aboveIt] = [false, true].map((is) => rows.filter((row) => this.isAbove(row, feature, from) === is));
    const below = this.branch(belowIt as number[], asking, depth - 1);
    const above = this.branch(aboveIt as number[], asking, depth - 1);
    return below === above ? below : [feature, from, below, above];
  }

  private isAbove(row: number, feature: number, from: number): boolean {
    return (this.steps[row * this.features.count + feature] as number) >= from;
  }

  /** The question that parts the rows best; undefined where none parts them well enough. */
  private best(rows: readonly number[], slope: number, bend: number, asking: readonly number[]): Split | undefined {
    this.sumUp(rows);
    const whole = slope ** 2 / (bend + ridge);
    let best: Split | undefined;
    for (const feature of asking) {
      let [slopeAbove, bendAbove] = [0, 0];
      for (let from = this.features.highest[feature] as number; from > 0; from--) {
        const slot = (this.first[feature] as number) + from;
        slopeAbove += this.slopes[slot] as number;
        bendAbove += this.bends[slot] as number;
        if (bendAbove < fewest || bend - bendAbove < fewest) continue;
        const gain =
          slopeAbove ** 2 / (bendAbove + ridge) + (slope - slopeAbove) ** 2 / (bend - bendAbove + ridge) - whole;
        if (gain > (best?.gain ?? 0)) best = { feature, from, gain };
      }
    }
    return best;
  }

  private sumUp(rows: readonly number[]): void {
    this.slopes.fill(0);
    this.bends.fill(0);
    for (const row of rows) {
      const [slope, bend] = [this.slopeOf[row] as number, this.bendOf[row] as number];
      const end = this.begins[row + 1] as number;
      for (let at = this.begins[row] as number; at < end; at++) {
        const slot = this.slots[at] as number;
        (this.slopes[slot] as number) += slope;
        (this.bends[slot] as number) += bend;
      }
    }
  }
}
