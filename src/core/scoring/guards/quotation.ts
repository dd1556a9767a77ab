import { flags, type Reading } from "#core/scoring/text/reading";

/** Marks what stands between quotation marks, if both are there. A single word in quotes is no quotation. */
export function markQuoted(reply: Reading): void {
  const marks = quoteMarks(reply);
  let next = 0;
  for (let pair = 0; pair + 1 < marks.length; pair += 2) {
    const [open = 0, close = 0] = marks.slice(pair, pair + 2);
    while ((reply.tokens[next]?.start ?? Number.POSITIVE_INFINITY) < open) next++;
    const first = next;
    while ((reply.tokens[next]?.end ?? Number.POSITIVE_INFINITY) <= close) next++;
    if (next - first > 1) for (const token of reply.tokens.slice(first, next)) token.guards |= flags.quoted;
  }
}

/** Raw places of double quotation marks of every kind. */
function quoteMarks({ normalised }: Reading): number[] {
  const places: number[] = [];
  for (let at = normalised.text.indexOf('"'); at >= 0; at = normalised.text.indexOf('"', at + 1)) {
    places.push(normalised.starts[at] ?? 0);
  }
  return places;
}
