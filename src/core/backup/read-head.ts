import * as v from "valibot";
import { latestMoment } from "#core/service/moment";
import { plain } from "./plain";
import { type BackupHead, seal } from "./write-backup";

/** What the first line of every copy starts with. */
export const openingLine = '{"app":"sparring","kind":"backup"';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(count, v.maxValue(latestMoment));
const headSchema = v.object({
  app: v.literal("sparring"),
  kind: v.literal("backup"),
  version: v.number(),
  savedAt: moment,
  count,
  seal: v.string(),
  of: v.fallback(v.optional(v.object({ name: v.string(), seal: v.string() })), undefined),
});

/** What the first line of a copy says, and what its learner is called, "" where that is not said. */
export type ReadHead = BackupHead & { readonly name: string };

/** The first line of a copy; none where it is damaged or another's. */
export function readHead(line: string): ReadHead | undefined {
  try {
    const value = v.parse(headSchema, JSON.parse(`${line.replace(/,"entries":\[[\s\S]*$/, "")}}`));
    const { seal: kept, of, ...head } = value;
    if (kept !== seal(head)) return undefined;
    return { ...head, name: of && of.seal === seal(of.name) ? plain(of.name) : "" };
  } catch {
    return undefined;
  }
}
