import { names, shortWords, tags } from "virtual:languages";

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
    const match = languages.find((language) => spokenForm(language.tag) === spokenForm(tag));
    if (match) return match.tag;
  }
  return sourceLanguage;
}

/** Language and script of a tag, with what it leaves unsaid filled in; the tag itself where it is malformed. */
export function spokenForm(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag).maximize();
    return `${language}-${script}`;
  } catch {
    return tag;
  }
}

/** Scripts of living languages that run from right to left. */
const fromTheRight = ["Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa"];

/** The way in which a language's lines run; asked of its script, because not every browser tells of itself. */
export function directionOf(tag: string): "ltr" | "rtl" {
  const [, script = ""] = spokenForm(tag).split("-");
  return fromTheRight.includes(script) ? "rtl" : "ltr";
}
