import { names, tags } from "virtual:languages";

/** A language of the interface: its BCP 47 tag and its own name for itself. */
export interface Language {
  readonly tag: string;
  readonly name: string;
}

/** The languages that the interface speaks, by tag; known without loading their texts. */
export const languages: readonly Language[] = Object.entries(names).map(([tag, name]) => ({ tag, name }));

/** Made from English when the app is built, to show bare strings and tight places. Reached by URL only. */
export const pseudoLanguage: Language = { tag: "en-XA", name: "[Þšéûðó]" };

/** The language that a text is shown in when nothing better is known; all others are translated from it. */
export const sourceLanguage = "en";

/** The languages to choose from; the pseudo-language is among them only where it is in use. */
export function languagesToOffer(...inUse: readonly (string | null)[]): readonly Language[] {
  return inUse.includes(pseudoLanguage.tag) ? [...languages, pseudoLanguage] : languages;
}

/** A language's own name for itself, as far as it is known. */
export function languageName(tag: string): string {
  const known = languagesToOffer(tag).find((language) => language.tag === tag);
  return known?.name ?? new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag;
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
