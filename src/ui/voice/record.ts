import { silence } from "./speak";

/** Sound that was recorded, and how long it took: measured while it was recorded. */
export interface Recorded {
  readonly sound: Uint8Array<ArrayBuffer>;
  readonly format: string;
  /** Milliseconds. */
  readonly length: number;
}

/** Why nothing can be recorded. */
export type NoRecording = "refused" | "no-microphone" | "failed";

/** A recording under way. */
export interface Recording {
  /** Ends it; what was recorded is handed on. */
  stop(): void;
  /** Lets it go on for longer than it was to. */
  extend(milliseconds: number): void;
}

/** Speech needs no more than this: two minutes take half a megabyte. */
const bitsPerSecond = 32_000;

/** Whether this browser can record at all; it cannot on a page that did not come over a safe connection. */
export function canRecord(): boolean {
  return "MediaRecorder" in globalThis && navigator.mediaDevices !== undefined;
}

/**
 * Records the microphone, which is let go of as soon as the recording ends.
 * @throws what `whyNot` puts in a word
 */
export async function record(longest: number, onEnd: (recorded: Recorded) => void): Promise<Recording> {
  silence();
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  const recorder = new MediaRecorder(stream, { audioBitsPerSecond: bitsPerSecond });
  const pieces: Blob[] = [];
  const begun = performance.now();
  const stop = () => recorder.state !== "inactive" && recorder.stop();
  let end = begun + longest;
  let limit = setTimeout(stop, longest);
  recorder.ondataavailable = ({ data }) => pieces.push(data);
  recorder.onstop = async () => {
    clearTimeout(limit);
    const length = Math.round(performance.now() - begun);
    for (const track of stream.getTracks()) track.stop();
    const format = recorder.mimeType;
    onEnd({ sound: new Uint8Array(await new Blob(pieces).arrayBuffer()), format, length });
  };
  recorder.start();
  const extend = (milliseconds: number) => {
    end += milliseconds;
    clearTimeout(limit);
    limit = setTimeout(stop, end - performance.now());
  };
  return { stop, extend };
}

/** What stood in the way of a recording. */
export function whyNot(problem: unknown): NoRecording {
  const name = problem instanceof Error ? problem.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "refused";
  return name === "NotFoundError" ? "no-microphone" : "failed";
}
