import * as v from "valibot";
import { plain } from "#core/backup/plain";
import type { SetAside } from "#storage/records";

const asideSchema = v.object({
  kind: v.literal("set-aside"),
  app: v.literal("sparring"),
  records: v.array(
    v.object({
      store: v.string(),
      key: v.string(),
      problem: v.string(),
      value: v.unknown(),
      learner: v.optional(v.string()),
    }),
  ),
  values: v.array(v.object({ key: v.string(), text: v.string() })),
});

/** What stands in a file of what was set aside. */
export type AsideRead = Omit<v.InferOutput<typeof asideSchema>, "kind" | "app">;

/** Reads a file of what was set aside, its texts without what cannot be seen; undefined where it is another kind of file. */
export function readAside(text: string): AsideRead | undefined {
  if (!text.includes('"set-aside"')) return undefined;
  try {
    const { records, values } = plain(v.parse(asideSchema, JSON.parse(text)));
    return { records: records.map(withSound), values };
  } catch {
    return undefined;
  }
}

/** A recording's bytes, which the file holds as a list of numbers. */
function withSound(broken: AsideRead["records"][number]): SetAside {
  const { store, value } = broken;
  const { sound } = (value ?? {}) as { readonly sound?: unknown };
  if (store !== "recordings" || !Array.isArray(sound)) return broken as SetAside;
  return { ...broken, value: { ...(value as object), sound: Uint8Array.from(sound, Number) } } as SetAside;
}
