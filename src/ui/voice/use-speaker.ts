import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Speech, speak } from "./speak";

/** Something that speaks, one text at a time. */
export interface Speaker {
  readonly speaking: boolean;
  readonly say: (speech: Speech) => void;
  readonly stop: () => void;
}

/** Speaks until all is said, it is stopped, something else is said, or the screen is left. */
export function useSpeaker(): Speaker {
  const [speaking, setSpeaking] = useState(false);
  const stopping = useRef<() => void>(undefined);
  const stop = useCallback(() => {
    stopping.current?.();
    stopping.current = undefined;
    setSpeaking(false);
  }, []);
  const say = useCallback(
    (speech: Speech) => {
      stop();
      setSpeaking(true);
      stopping.current = speak(speech, () => setSpeaking(false));
    },
    [stop],
  );
  useEffect(() => stop, [stop]);
  return { speaking, say, stop };
}
