import { type ComponentChildren, createContext } from "preact";
import { useContext, useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { directionOf, sourceLanguage } from "#i18n/languages";
import { createTranslator, type Translate } from "#i18n/translator";

const TranslateContext = createContext<Translate | undefined>(undefined);

interface TranslationProps {
  /** BCP 47 tag of the interface's language. */
  language: string;
  /** A translator that is at hand already, so that the first paint need not wait. */
  initial?: Translate;
  /** Shown until the first language has come. */
  waiting?: ComponentChildren;
  children: ComponentChildren;
}

/** Gives the texts of a language to everything inside. A change keeps the old texts until the new ones have come. */
export function Translation({ language, initial, waiting = null, children }: TranslationProps) {
  const translate = useTranslator(language, initial);
  useLayoutEffect(() => {
    if (!translate) return;
    document.documentElement.lang = translate.language;
    document.documentElement.dir = directionOf(translate.language);
  }, [translate]);
  return translate ? <TranslateContext value={translate}>{children}</TranslateContext> : waiting;
}

/** The translator of the surrounding `Translation`. */
export function useTranslate(): Translate {
  const translate = useContext(TranslateContext);
  if (!translate) throw new Error("useTranslate needs a <Translation> around it");
  return translate;
}

/** The language of what is around; the source language where no `Translation` is. */
export function usePageLanguage(): string {
  return useContext(TranslateContext)?.language ?? sourceLanguage;
}

function useTranslator(language: string, initial?: Translate): Translate | undefined {
  const [translate, setTranslate] = useState(() => initial);
  const [problem, setProblem] = useState<unknown>();
  const latest = useRef(translate);
  useEffect(() => {
    latest.current = translate;
  }, [translate]);
  useEffect(() => {
    let wanted = true;
    if (language !== initial?.language) {
      createTranslator(language, latest.current?.has ?? ["first"]).then(
        (loaded) => wanted && setTranslate(() => loaded),
        (reason: unknown) => wanted && setProblem(reason),
      );
    } else setTranslate(() => initial);
    return () => {
      wanted = false;
    };
  }, [language, initial]);
  // Texts that fail to load on a change leave the old ones standing; without any, the error boundary speaks.
  if (problem && !translate) throw problem;
  return translate;
}
