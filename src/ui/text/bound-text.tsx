import { bindWords } from "#i18n/bind-words";
import { shortWordsOf } from "#i18n/languages";
import { usePageLanguage } from "../translate";

interface BoundTextProps {
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  children: string;
}

/** Words of a story or of the trainee, set so that none too short to stand alone hangs at the end of a line. */
export function BoundText({ lang, children }: BoundTextProps) {
  const pageLanguage = usePageLanguage();
  return bindWords(children, shortWordsOf(lang ?? pageLanguage));
}
