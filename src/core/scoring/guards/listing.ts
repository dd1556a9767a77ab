import { averageLength, type Fragment, fragmentsOf, kindsIn, regrets } from "#core/scoring/courtesy";
import type { GuardTables, Tables } from "#core/scoring/tables";
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
/** They go with any sentence, or are one: "Of course", "Bye", "I'm on it", "I'll help". They neither make a list nor part it. */
const withAny: ReadonlySet<string> = new Set(["assent", "farewell", "haste", "eagerness"]);

/**
 * Marks courtesies that a reply only lists, one bare word after the other: "Sorry, understand, thank you! Your form is
 * incomplete." By the guideline they count as absent.
 */
export function markListed(reply: Reading, { courtesy, words, guards }: Tables): void {
  const { longest, average } = bareness[words.script];
  if (!hasShortClausesInARow(reply, longest)) return;
  const fragments = fragmentsOf(reply, courtesy, words);
  const bare = fragments.map((fragment, at) => {
    return fragment.tokens.length <= longest && isPassed(fragment) && !isGoneOn(fragment, fragments[at + 1], guards);
  });
  const runs = runsOf(fragments, bare);
  if (!runs.some((run) => isList(run, average, fewestKinds))) return;
  for (const { tokens } of runs.filter((run) => isList(run, average, fewestKindsAgain)).flat()) {
    for (const token of tokens) token.guards |= flags.listed;
  }
}

/** Mere courtesy, or a name called out. */
function isPassed({ isMere, tokens }: Fragment): boolean {
  return isMere || tokens.every(({ name }) => name);
}

/** "I understand, that must be hard", in languages that set a comma there: what carries a negation on carries this on. */
function isGoneOn({ tokens }: Fragment, next: Fragment | undefined, { negationCarriers }: GuardTables): boolean {
  const [first] = next?.tokens ?? [];
  return first !== undefined && first.sentence === tokens[0]?.sentence && negationCarriers.has(first.text);
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
  const kinds = new Set([...kindsIn(run)].filter((kind) => !withAny.has(kind)));
  return (
    run.length >= fewestCourtesies &&
    kinds.size >= fewest &&
    regrets.some((kind) => kinds.has(kind)) &&
    averageLength(run) <= average
  );
}
