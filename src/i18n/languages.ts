import { fromTheRight, names, shortWords, tags, writtenAlike } from "virtual:languages";
import { spokenForm } from "./scripts";

/** A language of the interface: its BCP 47 tag and its own name for itself. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** The languages that the interface speaks, by tag; known without loading their texts. */
export const languages: readonly Language[] = Object.entries(names).map(([tag, name]) => ({ tag, name }));

/** Made from English when the app is built, to show bare strings and tight places. Reached by URL only. */
export const pseudoLanguage: Language = { tag: "en-XA", name: "[Þšéûðó]" };

/** The same from right to left, to show what is bound to a side. */
export const mirroredLanguage: Language = { tag: "ar-XB", name: "[\u202eMirrored\u202c]" };

const made = [pseudoLanguage, mirroredLanguage];

/** Whether a language is made for trying the app out; no customer speaks such a one. */
export function isMade(tag: string): boolean {
  return made.some((language) => language.tag === tag);
}

/** The language that a text is shown in when nothing better is known; all others are translated from it. */
export const sourceLanguage = "en";

/** The languages to choose from; one made for trying out is among them only where it is in use. */
export function languagesToOffer(...inUse: readonly (string | null)[]): readonly Language[] {
  return [...languages, ...made.filter(({ tag }) => inUse.includes(tag))];
}

/** A language's own name for itself, as far as it is known. */
export function languageName(tag: string): string {
  const known = languagesToOffer(tag).find((language) => language.tag === tag);
  return known?.name ?? new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
}

/** The words of a language that must not hang at the end of a line; most languages have none. */
export function shortWordsOf(tag: string): readonly string[] {
  return (Object.hasOwn(shortWords, tag) && shortWords[tag]) || [];
}

/** Whether the interface has texts under this tag. */
export function isInterfaceLanguage(tag: string): boolean {
  return tags.includes(tag);
}

/** The first of the wanted tags that the interface speaks, by language and script: zh-CN is met by zh-Hans. */
export function matchLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    if (isInterfaceLanguage(tag)) return tag;
    // Most visitors' tags add a region alone; the browser's own tables of scripts, which open slowly, need not be asked then.
    const [language = "", region, ...more] = tag.split("-");
    if (region?.length === 2 && more.length === 0 && writtenAlike.includes(language)) return language;
    const match = languages.find((known) => spokenForm(known.tag) === spokenForm(tag));
    if (match) return match.tag;
  }
  return sourceLanguage;
}

/** The way in which the lines of an interface language run. */
export function directionOf(tag: string): "ltr" | "rtl" {
  return fromTheRight.includes(tag) ? "rtl" : "ltr";
}
