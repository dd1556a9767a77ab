import type { Move } from "#core/service/moves";

/** What an email or a letter is made of, from top to bottom. */
export const letterParts = ["greeting", "feeling", "action", "next", "signOff"] as const;
export type LetterPart = (typeof letterParts)[number];

/** Each part that is made of moves: one of every group has to be there. */
const movesOf: Readonly<Record<"feeling" | "action" | "next", readonly (readonly Move[])[]>> = {
  feeling: [["acknowledge_feeling", "apologise", "admit_fault"]],
  action: [["commit_action", "find_out", "offer_compensation", "warm_transfer", "follow_up"], ["give_timeframe"]],
  next: [["next_step", "follow_up", "invite_further", "confirm_resolution"]],
};

/** So many characters has a line, at most, that only greets or signs. */
const longestGreeting = 48;
const longestSignOff = 40;

/** The parts that a draft has: greeting and sign-off by where they stand, in any language; the others by their moves. */
export function letterPartsIn(draft: string, moves: readonly Move[]): LetterPart[] {
  const lines = draft
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return letterParts.filter((part) => {
    if (part === "greeting") return lines.length > 1 && greets(lines[0] ?? "");
    if (part === "signOff") return lines.length > 2 && signs(lines.at(-1) ?? "");
    return movesOf[part].every((group) => group.some((move) => moves.includes(move)));
  });
}

/** A short first line that ends as an address does. */
function greets(line: string): boolean {
  return line.length <= longestGreeting && /[,!:，！：]$/.test(line);
}

/** A short last line that is no sentence: a name, a team. */
function signs(line: string): boolean {
  return line.length <= longestSignOff && !/[.?!:;。？！：；]$/.test(line);
}
