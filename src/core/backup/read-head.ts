import * as v from "valibot";
import { type BackupHead, seal } from "./write-backup";

/** What the first line of every copy starts with. */
export const openingLine = '{"app":"sparring","kind":"backup"';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const headSchema = v.object({
  app: v.literal("sparring"),
  kind: v.literal("backup"),
  version: v.number(),
  savedAt: count,
  count,
  seal: v.string(),
});

/** The first line of a copy; none where it is damaged or another's. */
export function readHead(line: string): BackupHead | undefined {
  try {
    const value = v.parse(headSchema, JSON.parse(`${line.replace(/,"entries":\[[\s\S]*$/, "")}}`));
    const { seal: kept, ...head } = value;
    return kept === seal(head) ? head : undefined;
  } catch {
    return undefined;
  }
}
