import { averageLength, type Fragment, fragmentsOf, kindsIn, regrets } from "#core/scoring/courtesy";
import { longestRow } from "#core/scoring/shape";
import type { GuardTables, Tables } from "#core/scoring/tables";
import { clausesOf, flags, type Reading } from "#core/scoring/text/reading";

/** By script, the most words of a courtesy in a run, and of all of them on average. */
const bareness = {
  latin: { longest: 4, average: 2.2 },
  cyrillic: { longest: 4, average: 2.2 },
  han: { longest: 7, average: 4.2 },
} as const;

const fewestCourtesies = 3;

/** What makes a list: so many kinds of courtesy, of those that go with no sentence. None of the others parts it. */
interface Listing {
  readonly kinds: number;
  readonly withAny: ReadonlySet<string>;
}
/** "Of course", "Bye", "I'm on it", "I'll help" go with any sentence, or are one. */
const plainly: Listing = { kinds: 3, withAny: new Set(["assent", "farewell", "haste", "eagerness"]) };
/** Whoever lists twice, or has listed plainly, means no goodbye in the same sentence either: "Sorry, thanks, bye". */
const again: Listing = { kinds: 2, withAny: new Set(["assent", "haste"]) };

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
  const plain = runs.flatMap((run) => listedIn(run, plainly, average));
  const lists = runs.map((run) => listedIn(run, again, average)).filter((listed) => listed.length > 0);
  if (plain.length === 0 && lists.length < 2) return;
  for (const { tokens } of [...plain, ...lists.flat()]) for (const token of tokens) token.guards |= flags.listed;
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
function hasShortClausesInARow(reply: Reading, longest: number): boolean {
  return longestRow(clausesOf(reply).map(({ length }) => length <= longest)) >= fewestCourtesies;
}

/** What is bare and follows each other with nothing said between. */
function runsOf(fragments: readonly Fragment[], bare: readonly boolean[]): Fragment[][] {
  const runs: Fragment[][] = [[]];
  fragments.forEach((fragment, at) => {
    if (bare[at]) runs.at(-1)?.push(fragment);
    else runs.push([]);
  });
  return runs;
}

/** The courtesies of a run that is a list, and none of any other. */
function listedIn(run: readonly Fragment[], listing: Listing, average: number): readonly Fragment[] {
  const sentences = new Set(run.filter(({ kinds }) => hasOther(kinds, plainly)).map(sentenceOf));
  const items = run.filter((fragment) => hasOther(fragment.kinds, listing) && sentences.has(sentenceOf(fragment)));
  const kinds = [...kindsIn(items)].filter((kind) => !listing.withAny.has(kind));
  const isList =
    items.length >= fewestCourtesies &&
    kinds.length >= listing.kinds &&
    regrets.some((kind) => kinds.includes(kind)) &&
    averageLength(items) <= average;
  return isList ? items : [];
}

/** Whether there is courtesy of a kind that does not go with any sentence. */
function hasOther(kinds: ReadonlySet<string>, { withAny }: Listing): boolean {
  return [...kinds].some((kind) => !withAny.has(kind));
}

function sentenceOf({ tokens }: Fragment): number | undefined {
  return tokens[0]?.sentence;
}
