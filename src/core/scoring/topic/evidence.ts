import { isSign } from "#core/scoring/text/characters";
import type { Content } from "./content";
import { fieldsIn } from "./fields";
import { log, logQuarters, product, whole } from "./logarithms";
import type { TopicTables } from "./topic-tables";

/** What sharing a word is worth that occurs in few situations, in quarters like those of common words. */
const rareWorth = 16;
/** So many of the words that a reply shares are counted, the rarest first: more of them make nothing surer. */
const mostShared = 6;
const mostNumbers = 8 * 4;
const mostAlike = 3;
/** A reply of more words than this shows no more by their number. */
const mostSaid = 128;
/** So many letters make a beginning, of words this short one fewer. */
const shortWord = 5;
const shortBeginning = 3;

/**
 * What speaks for and against a reply being about what the customer wrote of, in 1/64: words of the case that it
 * shares by their rarity, concrete words of its own that fit few situations, and fields that are the customer's or others.
 * What a reply says first is looked at by itself: there it takes up the case, while a solution may name things that the
 * customer did not. How much it says measures all this: of many words some should touch the case.
 */
export function evidenceOf(reply: Content, customer: Content, topics: TopicTables): number[] {
  const { shared, numbers, strange, fresh } = wordsOf([...reply.keys], customer, topics);
  const first = wordsOf(beginningOf(reply), customer, topics);
  const { on, off, isOn } = fieldsIn(reply.topical, customer.topical, topics);
  const named = log([...customer.keys].filter((key) => isRare(key, topics)).length);
  const size = log(customer.keys.size);
  const isLoose = shared.length === 0 ? whole : 0;
  const isFirstLoose = first.shared.length === 0 ? whole : 0;
  const alike = whole * Math.min(mostAlike, alikeIn([...reply.keys], customer));
  const tied = worthOf(shared);
  const tiedNumbers = Math.min(mostNumbers, worthOf(numbers));
  const said = Math.min(mostSaid, reply.keys.size);
  const tie = logQuarters(tied + Math.round(tiedNumbers / 2));
  const against = logQuarters(Math.round((4 * off) / whole));
  const far = isOn ? 0 : against;
  return [
    whole,
    (whole / 4) * tied,
    whole * Math.min(mostShared, shared.length),
    isLoose,
    (whole / 4) * tiedNumbers,
    log(fresh),
    log(strange),
    product(isLoose, log(strange)),
    named,
    size,
    product(log(strange), named),
    logQuarters(Math.round((4 * on) / whole)),
    on,
    isOn ? 0 : whole,
    against,
    far,
    product(far, isLoose),
    customer.topical.size > 0 ? against : 0,
    product(against, log(customer.topical.size)),
    tie,
    product(against, tie),
    product(log(strange), tie),
    isFirstLoose,
    product(isFirstLoose, log(first.strange)),
    log(first.fresh),
    alike,
    product(isLoose, alike),
    (whole / 8) * said,
    log(said),
  ];
}

/** How much more likely it is that the reply answers somebody else, in 1/64 of a logit. */
export function strangeness(evidence: readonly number[], weights: readonly number[]): number {
  return Math.round(evidence.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0) / whole);
}

/** Words and numbers of a reply: what sharing each is worth that the customer has too, and how many rare words and numbers it brings. */
function wordsOf(keys: readonly string[], customer: Content, topics: TopicTables) {
  const worths = (own: readonly string[]) => {
    return own.filter((key) => customer.keys.has(key)).map((key) => topics.common.get(key) ?? rareWorth);
  };
  const isStrange = (key: string) => !customer.keys.has(key);
  const [numbers, words] = [keys.filter(isNumber), keys.filter((key) => !isNumber(key))];
  return {
    shared: worths(words)
      .sort((one, other) => other - one)
      .slice(0, mostShared),
    numbers: worths(numbers),
    strange: words.filter((key) => isStrange(key) && isRare(key, topics)).length,
    fresh: numbers.filter(isStrange).length,
  };
}

/** Words that are not the same but begin alike (other forms, compounds, slips); Chinese ones that have a sign in common. */
function alikeIn(keys: readonly string[], customer: Content): number {
  const theirs = new Set([...customer.keys].flatMap(piecesOf));
  const own = keys.filter((key) => !customer.keys.has(key)).flatMap(piecesOf);
  return new Set(own.filter((piece) => theirs.has(piece))).size;
}

function piecesOf(key: string): string[] {
  if (isNumber(key)) return [];
  if (isSign(key.charCodeAt(0))) return [...key];
  return [key.slice(0, key.length < shortWord ? shortBeginning : shortBeginning + 1)];
}

/** The first half of what a reply says. */
function beginningOf({ keys }: Content): string[] {
  return [...keys].slice(0, Math.ceil(keys.size / 2));
}

function worthOf(worths: readonly number[]): number {
  return worths.reduce((sum, worth) => sum + worth, 0);
}

function isRare(key: string, { common }: TopicTables): boolean {
  return !(isNumber(key) || common.has(key));
}

function isNumber(key: string): boolean {
  return key.startsWith("#");
}
