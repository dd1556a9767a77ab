import type { Tables } from "#core/scoring/tables";
import { isSign } from "#core/scoring/text/characters";
import type { Item, WordingItem } from "#core/scoring/text/items";
import type { FactKind } from "#core/service/scenario-terms";
import { commonStart, isTypo, soundsAlike } from "./typos";

/** Whether two items say the same; words may differ in their ending or by a slip. */
export function sameItem({ key, open }: WordingItem, item: Item, kind: FactKind, tables: Tables): boolean {
  if (key === item.key) return true;
  if (key.startsWith("#") || item.key.startsWith("#")) return false;
  if (open) return item.key.startsWith(key);
  if (kind === "name" && tables.facts.names.has(item.key)) return false;
  if (isSign(key.charCodeAt(0)) || isSign(item.key.charCodeAt(0))) return false;
  return sameStem(key, item.key) || isInflected(key, item.key, tables) || isMisspelt(key, item.key, kind, tables);
}

function sameStem(a: string, b: string): boolean {
  const [shorter, longer] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  if (shorter < 4) return false;
  return commonStart(a, b) >= Math.max(shorter === 4 ? 3 : 4, longer - 3);
}

/** «Павел», «Павлу»: a vowel falls out; "Olga", "Oldze": an ending changes its consonant. */
function isInflected(wanted: string, word: string, { facts: { endings, vowels } }: Tables): boolean {
  if (endings.some(([from, to]) => wanted.endsWith(from) && word === wanted.slice(0, -from.length) + to)) return true;
  const [shorter, longer] = [Math.min(wanted.length, word.length), Math.max(wanted.length, word.length)];
  if (vowels.size === 0 || shorter < 4 || longer - shorter > 3 || commonStart(wanted, word) < 3) return false;
  const frame = consonants(wanted, vowels);
  return !vowels.has(wanted.at(-1) ?? "") && frame.length >= 3 && consonants(word, vowels).startsWith(frame);
}

function consonants(word: string, vowels: ReadonlySet<string>): string {
  return [...word].filter((letter) => !vowels.has(letter)).join("");
}

/** A word of the language's own is no slip; a name may look like one. */
function isMisspelt(wanted: string, word: string, kind: FactKind, { facts, words }: Tables): boolean {
  if (kind !== "name") return isTypo(wanted, word) && !facts.known.has(word);
  return !words.functionWords.has(word) && (isTypo(wanted, word) || soundsAlike(wanted, word, facts.sameSound));
}
