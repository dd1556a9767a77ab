import measured from "#core/scoring/figures.json";

/** How far the scorer agrees with the settled labels of replies of one kind. */
interface Agreement {
  /** Quadratic weighted kappa, the mean over the criteria: 1 is perfect, 0 is chance. */
  readonly qwk: number;
  /** Where that lies with 95% certainty: low and high. */
  readonly interval: readonly number[];
  /** Share of scores that are two off. */
  readonly farOff: number;
  /** F1 of the moves. */
  readonly moves: number;
}

/** How well one language is judged. `npm run eval -- --write` measures it. */
export interface Figures {
  /** Replies that the scorer had never seen, everyday and hard ones together. */
  readonly replies: number;
  readonly everyday: Agreement;
  readonly hard: Agreement;
  /** Two independent labellings, compared on replies of their own. */
  readonly labellers: { readonly replies: number; readonly qwk: number; readonly moves: number };
  /** What a search for keywords alone reaches. */
  readonly keywords: { readonly qwk: number };
}

/** What was measured, by language. */
export const figuresByLanguage: Readonly<Record<string, Figures>> = measured.languages;

/** Writes a figure from 0 to 1 as this language does, so that all stand below each other. */
export function toTwoPlaces(language: string): (value: number) => string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format;
}
