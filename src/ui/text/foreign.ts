import type { Translate } from "#i18n/translator";

/** The language to mark a text with: its own where it is not the page's. */
export function foreign(language: string, translate: Translate): string | undefined {
  return language === translate.language ? undefined : language;
}
