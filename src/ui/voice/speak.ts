import type { Delivery } from "./delivery";

/** What is said, and how. */
export interface Speech extends Delivery {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
}

/**
 * Says a text sentence by sentence; whatever was being said before falls silent.
 * @param onEnd called once when all is said or the browser refuses, and not when it was stopped
 * @returns stops it
 */
export function speak({ text, voice, rate, pause }: Speech, onEnd: () => void): () => void {
  const sentences = sentencesOf(text, voice.lang);
  let stopped = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  // Kept while it is spoken: browsers forget to tell the end of an utterance that nobody holds.
  let held: SpeechSynthesisUtterance | undefined;
  const say = (index: number) => {
    const sentence = sentences[index];
    if (sentence === undefined) return onEnd();
    held = new SpeechSynthesisUtterance(sentence);
    Object.assign(held, { voice, lang: voice.lang, rate });
    held.onend = () => {
      if (!stopped) resting = setTimeout(() => say(index + 1), index + 1 < sentences.length ? pause : 0);
    };
    held.onerror = () => !stopped && onEnd();
    speechSynthesis.speak(held);
  };
  speechSynthesis.cancel();
  say(0);
  return () => {
    stopped = true;
    held = undefined;
    clearTimeout(resting);
    speechSynthesis.cancel();
  };
}

/** Silences whatever is being read aloud: before the microphone is switched on. */
export function silence(): void {
  if ("speechSynthesis" in globalThis) speechSynthesis.cancel();
}

function sentencesOf(text: string, language: string): string[] {
  if (!("Segmenter" in Intl)) return [text];
  const parts = new Intl.Segmenter(language.replaceAll("_", "-"), { granularity: "sentence" }).segment(text);
  return Array.from(parts, ({ segment }) => segment.trim()).filter((sentence) => sentence !== "");
}
