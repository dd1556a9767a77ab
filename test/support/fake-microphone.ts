import { vi } from "vitest";

/** A microphone that hears a few bytes; or a refusal of the browser, by the name of its error. */
export function fakeMicrophone(refusal?: string): { readonly released: () => boolean } {
  let released = false;
  const stream = { getTracks: () => [{ stop: () => (released = true) }] };
  const getUserMedia = async () => {
    if (refusal) throw Object.assign(new Error("no"), { name: refusal });
    return stream;
  };
  class Recorder {
    state = "inactive";
    readonly mimeType = "audio/webm";
    ondataavailable: ((event: { data: Blob }) => void) | undefined;
    onstop: (() => void) | undefined;
    start() {
      this.state = "recording";
    }
    stop() {
      this.state = "inactive";
      this.ondataavailable?.({ data: new Blob([new Uint8Array([1, 2, 3])]) });
      this.onstop?.();
    }
  }
  vi.stubGlobal("MediaRecorder", Recorder);
  Object.defineProperty(navigator, "mediaDevices", { value: { getUserMedia }, configurable: true });
  return { released: () => released };
}
