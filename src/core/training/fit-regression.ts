import { logistic } from "./fit-sentences";

/** One case to learn from: what speaks for and against, whether it is one, and how much it counts. */
export interface Case {
  readonly evidence: readonly number[];
  readonly isOne: boolean;
  readonly counts: number;
}

const steps = 12;

/**
 * A logistic regression by Newton's method, exact for a few dozen kinds of evidence that say much the same.
 * @param ridge what keeps weights small, in parts of all that is learned from; kinds of evidence are held by their own spread
 */
export function fitRegression(cases: readonly Case[], ridge: number): number[] {
  const kinds = cases[0]?.evidence.length ?? 0;
  const held = spreads(cases, kinds).map((spread) => ridge * spread);
  let weights = new Array<number>(kinds).fill(0);
  for (let step = 0; step < steps; step++) {
    const change = solved(...slopes(cases, weights, held));
    weights = weights.map((weight, kind) => weight - (change[kind] as number));
  }
  return weights;
}

/** The curvature and the slope of the loss. */
function slopes(cases: readonly Case[], weights: readonly number[], held: readonly number[]) {
  const slope = weights.map((weight, kind) => (held[kind] as number) * weight);
  const curve = weights.map((_, row) => weights.map((__, column) => (row === column ? (held[row] as number) : 0)));
  for (const { evidence, isOne, counts } of cases) {
    const chance = logistic(evidence.reduce((sum, value, kind) => sum + value * (weights[kind] as number), 0));
    const error = counts * (chance - (isOne ? 1 : 0));
    const bend = counts * chance * (1 - chance);
    evidence.forEach((value, row) => {
      if (value === 0) return;
      (slope[row] as number) += error * value;
      const line = curve[row] as number[];
      for (let column = 0; column < line.length; column++) {
        (line[column] as number) += bend * value * (evidence[column] as number);
      }
    });
  }
  return [curve, slope] as const;
}

function spreads(cases: readonly Case[], kinds: number): number[] {
  const all = cases.reduce((sum, { counts }) => sum + counts, 0);
  return Array.from({ length: kinds }, (_, kind) => {
    const sum = cases.reduce((total, { evidence, counts }) => total + counts * (evidence[kind] as number), 0);
    const squares = cases.reduce((total, { evidence, counts }) => total + counts * (evidence[kind] as number) ** 2, 0);
    return squares - sum ** 2 / all + 1e-6;
  });
}

/** Solves a small system of equations whose matrix is positive (Gaussian elimination). */
function solved(matrix: readonly (readonly number[])[], wanted: readonly number[]): number[] {
  const rows = matrix.map((line, row) => [...line, wanted[row] as number]);
  rows.forEach((own, at) => {
    const pivot = own[at] as number;
    rows.forEach((other, row) => {
      if (row === at) return;
      const share = (other[at] as number) / pivot;
      if (share !== 0)
        for (let column = at; column < own.length; column++)
          (other[column] as number) -= share * (own[column] as number);
    });
  });
  return rows.map((line, at) => (line.at(-1) as number) / (line[at] as number));
}
