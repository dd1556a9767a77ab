/** A day in the words of a language and the custom of the reader's country: "3 May 2026". */
export function dayOf(time: number, language: string): string {
  return new Intl.DateTimeFormat(regional(language), { dateStyle: "medium" }).format(time);
}

/** The reader's own variety of the language, where the browser names one. */
function regional(language: string): string {
  const own = navigator.languages.find((tag) => tag.split("-")[0] === language.split("-")[0]);
  return own ?? language;
}
