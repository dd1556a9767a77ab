import * as v from "valibot";
import { latestMoment } from "#core/service/moment";

/** What the trainee listens for in their own voice (playbook row K9); ticked by themselves, and never scored. */
export const voicePoints = ["slower", "pauses", "warm", "name", "one-thing"] as const;

/** So long is a recording at most, unless its maker asks for more while it runs. */
export const longestRecording = 120_000;

/** A reply said aloud, as it was recorded on the device. */
export const recordingRecord = v.object({
  version: v.literal(1),
  learner: v.string(),
  session: v.string(),
  /** Position among the answers of the conversation. */
  answer: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** Milliseconds since 1970. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(latestMoment)),
  /** How long it was recorded, in milliseconds: measured, because the file itself does not tell. */
  length: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The sound's format, as in audio/webm. */
  format: v.string(),
  sound: v.instance(Uint8Array<ArrayBuffer>),
  /** Points of the checklist that the trainee heard. */
  heard: v.array(v.picklist(voicePoints)),
});

export type RecordingRecord = v.InferOutput<typeof recordingRecord>;
export type VoicePoint = (typeof voicePoints)[number];
