import { useEffect, useState } from "preact/hooks";
import { spokenForm } from "#i18n/scripts";

/**
 * The voice of this device for a language; undefined where it has none. Voices that send the words elsewhere to be spoken
 * do not count: nothing that is read aloud leaves the device.
 */
export function useLocalVoice(language: string): SpeechSynthesisVoice | undefined {
  const [voices, setVoices] = useState(voicesNow);
  useEffect(() => {
    if (!("speechSynthesis" in globalThis)) return;
    // Browsers fetch their list of voices late, and tell when it is there.
    const list = () => setVoices((known) => (sameVoices(known, voicesNow()) ? known : voicesNow()));
    list();
    speechSynthesis.addEventListener("voiceschanged", list);
    return () => speechSynthesis.removeEventListener("voiceschanged", list);
  }, []);
  return localVoiceFor(voices, language);
}

/** The first of the device's own voices for a language, its favourite before the others. */
export function localVoiceFor(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const fitting = voices.filter(({ localService, lang }) => localService && speaks(lang, language));
  return fitting.find((voice) => voice.default) ?? fitting[0];
}

/** Some devices write zh_CN or cmn-CN for what is zh-Hans here; Cantonese and Taiwanese voices are of another script. */
function speaks(voice: string, language: string): boolean {
  return spokenForm(voice.replaceAll("_", "-").replace(/^cmn\b/, "zh")) === spokenForm(language);
}

function voicesNow(): readonly SpeechSynthesisVoice[] {
  return "speechSynthesis" in globalThis ? speechSynthesis.getVoices() : [];
}

/** Browsers hand out new objects for the same voices: what has not changed must not start anything anew. */
function sameVoices(left: readonly SpeechSynthesisVoice[], right: readonly SpeechSynthesisVoice[]): boolean {
  const names = (voices: readonly SpeechSynthesisVoice[]) => voices.map(({ voiceURI, lang }) => `${voiceURI} ${lang}`);
  return names(left).join("\n") === names(right).join("\n");
}
