import { withoutHidden } from "#core/service/hidden-characters";

/** A value whose texts hold nothing that cannot be seen: what comes from a file must not read other than it is. */
export function plain<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === "string") return withoutHidden(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (Object.prototype.toString.call(value) !== "[object Object]") return value;
  return Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, cleaned(one)]));
}

/** What is an id wherever it stands in a record. */
const ids = ["id", "learner", "session", "attempt", "path"] as const;

/** Ids become keys, addresses and parts of other ids: a file may bring only such as are written plainly. */
const harmless = /^[\w~.-]{1,200}$/;

/** Whether a text may be an id. */
export const isId = (text: string) => harmless.test(text);

/** Whether all ids in a record are written plainly. */
export function hasPlainIds(record: object): boolean {
  const fields = record as Readonly<Record<string, unknown>>;
  return ids.every((name) => fields[name] === undefined || isId(String(fields[name])));
}
