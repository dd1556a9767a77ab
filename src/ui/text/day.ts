/** A day in the words of a language: "3 May 2026". */
export function dayOf(time: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium" }).format(time);
}
