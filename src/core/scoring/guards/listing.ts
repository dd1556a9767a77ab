import { type Fragment, fragmentsOf } from "#core/scoring/courtesy";
import type { Tables } from "#core/scoring/tables";
import { flags, type Reading } from "#core/scoring/text/reading";

/** By script, the most words of a courtesy in a run, and of all of them on average. */
const bareness = {
  latin: { longest: 4, average: 2.2 },
  cyrillic: { longest: 4, average: 2.2 },
  han: { longest: 7, average: 4.2 },
} as const;

const fewestCourtesies = 3;
const fewestKinds = 3;
/** Whoever has listed once lists again: "Sorry, thanks, thank you". */
const fewestKindsAgain = 2;
/** A run without one of these is a greeting or a goodbye. */
const regrets: readonly string[] = ["apology", "understanding"];
/** They go with any sentence: "Of course", "Bye". */
const withAny: ReadonlySet<string> = new Set(["assent", "farewell"]);

/**
 * Marks courtesies that a reply only lists, one bare word after the other: "Sorry, understand, thank you, immediately!
 * Your form is incomplete." They count as absent (GUIDELINE.md, "a bare list of nice words").
 */
export function markListed(reply: Reading, { courtesy, words, guards }: Tables): void {
  const { longest, average } = bareness[words.script];
  if (!hasShortClausesInARow(reply, longest)) return;
  const fragments = fragmentsOf(reply, courtesy, words);
  // "I understand, that must be hard" goes on, in languages that set a comma there.
  const isGoneOn = (at: number) => guards.negationCarriers.has(fragments[at + 1]?.tokens[0]?.text ?? "");
  const bare = fragments.map(({ isMere, tokens }, at) => {
    return isMere && tokens.length <= longest && !isGoneOn(at);
  });
  const runs = runsOf(fragments, bare);
  if (!runs.some((run) => isList(run, average, fewestKinds))) return;
  for (const { tokens } of runs.filter((run) => isList(run, average, fewestKindsAgain)).flat()) {
    for (const token of tokens) token.guards |= flags.listed;
  }
}

/** What holds no list is not searched for courtesies: that takes longer than all other guards together. */
function hasShortClausesInARow({ tokens }: Reading, longest: number): boolean {
  let inARow = 0;
  let begin = 0;
  for (let at = 1; at <= tokens.length; at++) {
    if (tokens[at]?.clause === tokens[begin]?.clause) continue;
    inARow = at - begin <= longest ? inARow + 1 : 0;
    if (inARow === fewestCourtesies) return true;
    begin = at;
  }
  return false;
}

/** The courtesies that follow each other with nothing said between them; names, greetings and assent do not part them. */
function runsOf(fragments: readonly Fragment[], bare: readonly boolean[]): Fragment[][] {
  const runs: Fragment[][] = [[]];
  fragments.forEach((fragment, at) => {
    if (!bare[at]) runs.push([]);
    else if ([...fragment.kinds].some((kind) => !withAny.has(kind))) runs.at(-1)?.push(fragment);
  });
  return runs;
}

function isList(run: readonly Fragment[], average: number, fewest: number): boolean {
  const kinds = new Set(run.flatMap((fragment) => [...fragment.kinds]).filter((kind) => !withAny.has(kind)));
  const words = run.reduce((total, { tokens }) => total + tokens.length, 0);
  return (
    run.length >= fewestCourtesies &&
    kinds.size >= fewest &&
    regrets.some((kind) => kinds.has(kind)) &&
    words <= run.length * average
  );
}
