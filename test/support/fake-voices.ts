import { vi } from "vitest";

/** What a device was asked to say, and the end of what it is saying. */
export interface FakeVoices {
  readonly said: { readonly text: string; readonly rate: number; readonly voice: string }[];
  /** Whether something is being said. */
  speaking(): boolean;
  /** The sentence under way ends. */
  end(): void;
}

/** A device with these voices: each language's tag, and whether the voice runs on the device. */
export function fakeVoices(...voices: readonly { lang: string; localService: boolean }[]): FakeVoices {
  const said: FakeVoices["said"] = [];
  let current: SpeechSynthesisUtterance | undefined;
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((voice) => ({ ...voice, default: false, voiceURI: voice.lang })),
    speak(utterance: SpeechSynthesisUtterance) {
      said.push({ text: utterance.text, rate: utterance.rate, voice: utterance.voice?.lang ?? "" });
      current = utterance;
    },
    cancel() {
      current = undefined;
    },
  });
  class Utterance {
    constructor(readonly text: string) {}
  }
  vi.stubGlobal("speechSynthesis", synthesis);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  return {
    said,
    speaking: () => current !== undefined,
    end: () => current?.onend?.({} as SpeechSynthesisEvent),
  };
}
