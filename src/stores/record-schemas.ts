import { drillRecord } from "#core/drills/record";
import { phraseRecord } from "#core/phrases/phrase";
import { recordingRecord } from "#core/progress/recording";
import {
  attemptRecord,
  inputRecord,
  learnerRecord,
  observationRecord,
  reflectionRecord,
  sessionRecord,
} from "#core/progress/records";

/** What a record of each store has to be, by today's version. */
export const recordSchemas = {
  sessions: sessionRecord,
  inputs: inputRecord,
  attempts: attemptRecord,
  reflections: reflectionRecord,
  drills: drillRecord,
  observations: observationRecord,
  phrases: phraseRecord,
  recordings: recordingRecord,
  learners: learnerRecord,
} as const;
