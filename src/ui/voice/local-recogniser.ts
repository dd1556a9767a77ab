import { useEffect, useState } from "preact/hooks";
import { spokenForm } from "#i18n/scripts";

/** What is used of a browser's speech recognition: not every browser has it, nor every list of types. */
export interface Recogniser {
  lang: string;
  continuous: boolean;
  processLocally: boolean;
  onresult: ((event: Heard) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
}

/** What was heard: of each result the likeliest words. */
export interface Heard {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>;
}

interface Recognition {
  new (): Recogniser;
  readonly prototype: Recogniser;
  available(options: { langs: string[]; processLocally: boolean }): Promise<string>;
}

/**
 * The browser's speech recognition where it can be told to stay on the device; undefined for an older one, which would
 * take no notice and send the sound away.
 */
export function localRecognition(): Recognition | undefined {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Record<
    string,
    Recognition | undefined
  >;
  const recognition = SpeechRecognition ?? webkitSpeechRecognition;
  if (recognition === undefined || typeof recognition.available !== "function") return undefined;
  return "processLocally" in recognition.prototype ? recognition : undefined;
}

/** The tag under which this device itself recognises a language; `looking` until the browser has said. */
export function useLocalRecogniser(language: string): { readonly tag: string | undefined; readonly looking: boolean } {
  const [found, setFound] = useState<{ language: string; tag: string | undefined }>();
  useEffect(() => {
    const recognition = localRecognition();
    if (recognition === undefined) return undefined;
    let wanted = true;
    installedTag(recognition, language)
      .catch(() => undefined)
      .then((tag) => wanted && setFound({ language, tag }));
    return () => {
      wanted = false;
    };
  }, [language]);
  const known = found?.language === language;
  return { tag: known ? found.tag : undefined, looking: !known && localRecognition() !== undefined };
}

/** Only what is installed already counts: nothing is fetched for it. */
async function installedTag(recognition: Recognition, language: string): Promise<string | undefined> {
  for (const tag of tagsFor(language)) {
    const is = await recognition.available({ langs: [tag], processLocally: true }).catch(() => "unavailable");
    if (is === "available") return tag;
  }
  return undefined;
}

/** A language as recognisers may call it: with the trainee's own region, the commonest one, or by the older name of Mandarin. */
function tagsFor(language: string): readonly string[] {
  const own = navigator.languages.filter((tag) => spokenForm(tag) === spokenForm(language));
  const { language: name, script, region } = new Intl.Locale(language).maximize();
  const mandarin = name === "zh" ? [`cmn-${script}-${region}`] : [];
  return [...new Set([...own, language, `${name}-${region}`, ...mandarin])];
}
