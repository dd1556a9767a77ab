/** A stretch of a text, in UTF-16 code units with `end` exclusive, and what is said of it. */
export interface Mark {
  start: number;
  end: number;
  kind: MarkKind;
  /** What kind it is, in words: said by screen readers around the stretch. */
  label: string;
  /** Why, in a sentence: shown below the text. */
  note?: string;
}

export type MarkKind = "good" | "poor" | "fact";

/** A piece of the text under the same marks from end to end. */
export interface Segment {
  start: number;
  text: string;
  /** The marks over it, the narrowest first: it gives the look. */
  marks: readonly Mark[];
}

/**
 * Cuts a text where marks begin and end, so that marks may overlap or contain each other and none is lost.
 * Marks outside the text are trimmed, empty ones dropped.
 */
export function segmentsOf(text: string, marks: readonly Mark[]): Segment[] {
  const kept = fitMarks(text, marks);
  const cuts = new Set([0, text.length, ...kept.flatMap((mark) => [mark.start, mark.end])]);
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    start,
    text: text.slice(start, places[index + 1]),
    marks: kept.filter((mark) => mark.start <= start && mark.end > start).sort((a, b) => width(a) - width(b)),
  }));
}

/** The marks that fit the text, in reading order. */
export function fitMarks(text: string, marks: readonly Mark[]): Mark[] {
  return marks
    .map((mark) => ({ ...mark, start: wholeCharacter(text, mark.start), end: wholeCharacter(text, mark.end) }))
    .filter((mark) => mark.start < mark.end)
    .sort((a, b) => a.start - b.start || width(b) - width(a));
}

function width(mark: Mark): number {
  return mark.end - mark.start;
}

/** A place within the text that does not cut an emoji in two. */
function wholeCharacter(text: string, place: number): number {
  const inside = Math.min(text.length, Math.max(0, Math.trunc(place) || 0));
  const code = text.charCodeAt(inside);
  const isLowHalf = code >= 0xdc00 && code <= 0xdfff;
  return isLowHalf && inside > 0 ? inside - 1 : inside;
}
