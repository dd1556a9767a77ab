import { later } from "./canonical";
import { conversationsIn, looseReflections, partsOf } from "./conversations";
import { mergedConversations } from "./merge-conversations";
import {
  joinedReflections,
  latest,
  mergedChoices,
  mergedDrafts,
  mergedDrills,
  mergedPaths,
  mergedShifts,
} from "./merge-records";
import { identity, type Part, type PartRecord, type Progress } from "./progress";

/**
 * The work of two copies as one. It does not matter which is first, how many are put together in what order, or how
 * often: the result is the same, nothing that either has is lost, and what is finished stays as it was.
 */
export function merged(left: Progress, right: Progress): Progress {
  const conversations = partsOf(mergedConversations([...conversationsIn(left), ...conversationsIn(right)]));
  const loose = [...looseReflections(left), ...looseReflections(right)];
  return {
    ...conversations,
    reflections: together("reflections", conversations, { reflections: loose }, joinedReflections),
    drills: together("drills", left, right, mergedDrills),
    observations: together("observations", left, right, later),
    phrases: together(
      "phrases",
      left,
      right,
      latest(({ at, changedAt = at }) => changedAt),
    ),
    paths: together("paths", left, right, mergedPaths),
    shifts: together("shifts", left, right, mergedShifts),
    choices: together("choices", left, right, mergedChoices),
    drafts: together("drafts", left, right, mergedDrafts),
  };
}

function together<P extends Part>(
  part: P,
  left: Pick<Progress, P>,
  right: Pick<Progress, P>,
  merge: (left: PartRecord<P>, right: PartRecord<P>) => PartRecord<P>,
): PartRecord<P>[] {
  const found = new Map<string, PartRecord<P>>();
  for (const record of [...left[part], ...right[part]]) {
    const key = identity(part, record);
    const known = found.get(key);
    found.set(key, known ? merge(known, record) : record);
  }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, record]) => record);
}
