import { createStore } from "zustand/vanilla";
import { inputKey } from "#core/backup/saved-records";
import type { RecordingRecord, VoicePoint } from "#core/progress/recording";
import { useStore } from "#stores/use-store";
import { tellStorage } from "./notices";
import { services } from "./services";
import { settingsStore } from "./settings";

/** Replies said aloud, by the key of their session and answer, as far as they were asked for. */
const recordingStore = createStore<Readonly<Record<string, RecordingRecord>>>(() => ({}));

/** The recording of an answer, kept up to date; none until it is loaded, or where there is none. */
export function useRecording(session: string, answer: number): RecordingRecord | undefined {
  return useStore(recordingStore, (recordings) => recordings[inputKey(session, answer)]);
}

/** Loads the recordings of a conversation. What cannot be read is not offered. */
export async function loadRecordings(session: string): Promise<void> {
  const found = await services()
    .work.recordings.under(`${session} `)
    .catch(() => []);
  recordingStore.setState(Object.fromEntries(found.map((one) => [inputKey(session, one.answer), one])));
}

/** Keeps what was recorded for an answer, in place of what was recorded for it before. */
export async function keepRecording(
  recording: Pick<RecordingRecord, "session" | "answer" | "length" | "format" | "sound">,
): Promise<void> {
  const { learner } = settingsStore.getState();
  await write({ version: 1, learner, at: services().now(), heard: [], ...recording });
}

/** Ticks what the trainee heard in their own voice. */
export async function tickHeard(recording: RecordingRecord, heard: readonly VoicePoint[]): Promise<void> {
  await write({ ...recording, heard: [...heard] });
}

/** Deletes a recording: nothing of it stays. */
export async function deleteRecording({ session, answer }: Pick<RecordingRecord, "session" | "answer">): Promise<void> {
  const key = inputKey(session, answer);
  try {
    await services().work.recordings.remove(key);
    const { [key]: _gone, ...others } = recordingStore.getState();
    recordingStore.setState(others, true);
  } catch {
    tellStorage("not-written");
  }
}

/** Every recording on the device. */
export async function allRecordings(): Promise<readonly RecordingRecord[]> {
  return services().work.recordings.all();
}

/** How many recordings there are, and how many bytes they take. */
export async function soundKept(): Promise<{ readonly count: number; readonly size: number }> {
  const kept = await allRecordings();
  return { count: kept.length, size: kept.reduce((sum, { sound }) => sum + sound.byteLength, 0) };
}

async function write(recording: RecordingRecord): Promise<void> {
  const key = inputKey(recording.session, recording.answer);
  try {
    await services().work.recordings.put(key, recording);
    recordingStore.setState({ [key]: recording });
  } catch {
    tellStorage("not-written");
  }
}
