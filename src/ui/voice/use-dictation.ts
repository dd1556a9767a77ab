import { useEffect, useRef, useState } from "preact/hooks";
import { localRecognition, type Recogniser } from "./local-recogniser";
import type { NoRecording } from "./record";
import { silence } from "./speak";

/** Words that are spoken and written down. */
export interface Dictation {
  readonly state: "idle" | "listening" | NoRecording;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * Writes down what is said, on this device alone, until it is stopped or the screen is left.
 * @param tag what the device calls the language, from `useLocalRecogniser`
 * @param onWords is handed the words of each piece as soon as they are sure
 */
export function useDictation(tag: string, onWords: (words: string) => void): Dictation {
  const [state, setState] = useState<Dictation["state"]>("idle");
  const recogniser = useRef<Recogniser>(undefined);
  const handOn = useRef(onWords);
  useEffect(() => {
    handOn.current = onWords;
  }, [onWords]);
  useEffect(() => () => recogniser.current?.abort(), []);
  const start = () => {
    const Recognition = localRecognition();
    if (Recognition === undefined) return setState("failed");
    silence();
    const listening = new Recognition();
    Object.assign(listening, { lang: tag, continuous: true, processLocally: true });
    listening.onresult = ({ results, resultIndex }) => {
      const sure = Array.from(results)
        .slice(resultIndex)
        .filter(({ isFinal }) => isFinal);
      const words = sure.map((likely) => likely[0]?.transcript.trim() ?? "").join(" ");
      if (words !== "") handOn.current(words);
    };
    listening.onerror = ({ error }) => setState(whyNot(error));
    listening.onend = () => setState((was) => (was === "listening" ? "idle" : was));
    recogniser.current = listening;
    setState("listening");
    try {
      listening.start();
    } catch {
      setState("failed");
    }
  };
  return { state, start, stop: () => recogniser.current?.stop() };
}

/** What stood in the way; silence and the trainee's own stop are no failures. */
function whyNot(error: string): Dictation["state"] {
  if (error === "no-speech" || error === "aborted") return "idle";
  if (error === "not-allowed") return "refused";
  return error === "audio-capture" ? "no-microphone" : "failed";
}
