import * as v from "valibot";
import { itemSources } from "#core/drills/item";
import { type DrillKind, drillKinds } from "#core/drills/kinds";
import { languageTag } from "#core/service/language-tag";

const head = {
  kind: v.picklist(drillKinds),
  language: v.pipe(v.string(), v.regex(languageTag)),
};

/** What is read of a file of drills before its kind is known, and so before the rest can be read. */
export const drillHead = v.strictObject(head);

/** A file's kind and language without the rest, where it is a group at all. */
export function headOf(file: unknown): unknown {
  if (typeof file !== "object" || file === null || Array.isArray(file)) return file;
  return Object.fromEntries(Object.entries(file).filter(([key]) => Object.hasOwn(head, key)));
}

/** A file of drills: one kind in one language, its items by id. */
export function drillSource<Kind extends DrillKind>(kind: Kind) {
  return v.strictObject({
    ...head,
    kind: v.literal(kind),
    items: v.pipe(
      v.record(v.string(), itemSources[kind] as (typeof itemSources)[Kind]),
      v.check((items) => Object.keys(items).length <= 400, "at most 400 entries"),
    ),
  });
}

/** A file of drills of any kind, for editors; the checker reads each kind by itself, so that it can say what is amiss. */
export const anyDrillSource = v.union(drillKinds.map((kind) => drillSource(kind)));
