import { canonical } from "./canonical";
import { withLiveDrafts } from "./drafts";
import { merged } from "./merge";
import { identity, noProgress, type Part, type PartRecord, type Progress, parts } from "./progress";

/** What has to be written and taken away so that one state of the work becomes another. */
export interface Changes {
  readonly put: Progress;
  readonly remove: Progress;
}

/** What is different in the second of two states. */
export function changesBetween(before: Progress, after: Progress): Changes {
  const put: Record<string, unknown> = { ...noProgress };
  const remove: Record<string, unknown> = { ...noProgress };
  for (const part of parts) {
    put[part] = differing(part, after[part], before[part], true);
    remove[part] = differing(part, before[part], after[part], false);
  }
  return { put: put as unknown as Progress, remove: remove as unknown as Progress };
}

/** What is different on a device once a copy's work is put together with its own. */
export function changesBy(device: Progress, copy: Progress): Changes {
  return changesBetween(device, withLiveDrafts(merged(device, copy)));
}

/** Records of a part whose like is not among the others; with `whole`, also those whose like is not equal. */
function differing<P extends Part>(
  part: P,
  records: readonly PartRecord<P>[],
  others: readonly PartRecord<P>[],
  whole: boolean,
): PartRecord<P>[] {
  const known = new Map(others.map((other) => [identity(part, other), other]));
  return records.filter((record) => {
    const like = known.get(identity(part, record));
    return like === undefined || (whole && canonical(like) !== canonical(record));
  });
}
