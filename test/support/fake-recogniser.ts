import { vi } from "vitest";

/** What was asked of the recognisers of a browser, and what the one at work hears. */
export interface FakeRecogniser {
  /** Every recogniser that was started: its language, and whether it was told to stay on the device. */
  readonly started: { readonly lang: string; readonly processLocally: boolean }[];
  listening(): boolean;
  hear(...pieces: readonly { words: string; sure: boolean }[]): void;
  fail(error: string): void;
}

interface Recogniser {
  onresult: ((event: unknown) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
}

/** A browser that recognises speech; on the device only the languages of these tags, all others by sending the sound away. */
export function fakeRecogniser(...installed: readonly string[]): FakeRecogniser {
  const started: FakeRecogniser["started"] = [];
  let current: Recogniser | undefined;
  let results: unknown[] = [];
  class Recognition {
    static available = async ({ langs, processLocally }: { langs: string[]; processLocally: boolean }) =>
      !processLocally || langs.every((tag) => installed.includes(tag)) ? "available" : "downloadable";
    lang = "";
    onresult: Recogniser["onresult"] = null;
    onerror: Recogniser["onerror"] = null;
    onend: Recogniser["onend"] = null;
    #local = false;
    get processLocally() {
      return this.#local;
    }
    set processLocally(local: boolean) {
      this.#local = local;
    }
    start() {
      started.push({ lang: this.lang, processLocally: this.processLocally });
      results = [];
      current = this;
    }
    stop() {
      current = undefined;
      this.onend?.();
    }
    abort() {
      this.stop();
    }
  }
  vi.stubGlobal("SpeechRecognition", Recognition);
  return {
    started,
    listening: () => current !== undefined,
    hear(...pieces) {
      const resultIndex = results.length;
      const heard = pieces.map(({ words, sure }) => Object.assign([{ transcript: words }], { isFinal: sure }));
      current?.onresult?.({ resultIndex, results: [...results, ...heard] });
      results.push(...heard.filter(({ isFinal }) => isFinal));
    },
    fail(error) {
      const failing = current;
      current = undefined;
      failing?.onerror?.({ error });
      failing?.onend?.();
    },
  };
}

/** A browser of before: it recognises speech, and takes no notice of being told to stay on the device. */
export function olderRecogniser(): { readonly started: () => number } {
  let count = 0;
  class Recognition {
    static available = async () => "available";
    start() {
      count++;
    }
  }
  vi.stubGlobal("SpeechRecognition", undefined);
  vi.stubGlobal("webkitSpeechRecognition", Recognition);
  return { started: () => count };
}
