import { useEffect, useRef, useState } from "preact/hooks";
import { type NoRecording, type Recorded, type Recording, record, whyNot } from "./record";

/** A microphone that can be switched on and off. */
export interface Recorder {
  readonly state: "idle" | "asking" | "recording" | NoRecording;
  /** Seconds since the recording began. */
  readonly seconds: number;
  /** Milliseconds after which it stops by itself. */
  readonly limit: number;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
  /** As much time again. */
  readonly more: () => void;
}

/** Records until it is stopped, the longest time is over, or the screen is left; what was recorded is kept in each case. */
export function useRecorder(longest: number, onRecorded: (recorded: Recorded) => void): Recorder {
  const [state, setState] = useState<Recorder["state"]>("idle");
  const [seconds, setSeconds] = useState(0);
  const [limit, setLimit] = useState(longest);
  const recording = useRef<Recording>(undefined);
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
      recording.current?.stop();
    };
  }, []);
  useEffect(() => {
    if (state !== "recording") return;
    const timer = setInterval(() => setSeconds((passed) => passed + 1), 1000);
    return () => clearInterval(timer);
  }, [state]);
  const start = async () => {
    setState("asking");
    setSeconds(0);
    setLimit(longest);
    try {
      recording.current = await record(longest, (recorded) => {
        setState("idle");
        onRecorded(recorded);
      });
      setState("recording");
      // The screen was left while the browser asked for the microphone.
      if (left.current) recording.current.stop();
    } catch (problem) {
      setState(whyNot(problem));
    }
  };
  const more = () => {
    recording.current?.extend(longest);
    setLimit(limit + longest);
  };
  return { state, seconds, limit, start, stop: () => recording.current?.stop(), more };
}
