import * as v from "valibot";
import { languageTag as writtenAsTag } from "#core/service/language-tag";

/** An id that authors choose: it becomes part of line ids. */
export const idPattern = /^[a-z][a-z0-9_]{0,39}$/;

/** Words of an author. */
export const text = v.pipe(v.string(), v.nonEmpty(), v.maxLength(4000));
export const gendered = v.strictObject({ f: text, m: text });
export const inStrengths = v.strictObject({ mild: text, real: text });
/** What the trainee writes: one text, or one per grammatical gender of the trainee. */
export const ownWords = v.union([text, gendered]);
/** A line: one text, one per grammatical gender of the trainee, or one per strength of customers' language. */
export const line = v.union([text, gendered, inStrengths]);
export const id = v.pipe(v.string(), v.regex(idPattern));
export const ids = v.pipe(v.array(id), v.maxLength(60));
export const condition = v.pipe(v.string(), v.nonEmpty(), v.maxLength(400));
export const was = v.optional(id);
export const whole = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
export const mood = whole(-10, 10);
export const patience = whole(0, 10);

/** A schema with the words that editors show beside it. */
export function told<Schema extends v.GenericSchema>(schema: Schema, words: string) {
  return v.pipe(schema, v.description(words));
}

/** Entries by an id that the author chose, in the order of the file. */
export function keyed<Entry extends v.GenericSchema>(entry: Entry, most: number) {
  return v.pipe(
    v.record(v.string(), entry),
    v.check((entries) => Object.keys(entries).length <= most, `at most ${most} entries`),
  );
}

export const wordings = v.union([text, v.pipe(v.array(text), v.minLength(1), v.maxLength(40))]);
export const money = v.strictObject({
  currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
  unit: v.pipe(v.number(), v.minValue(0.01), v.maxValue(100000)),
});

/** Entries by id, at least so many of them. */
export function several<Entry extends v.GenericSchema>(entry: Entry, fewest: number, most: number) {
  return v.pipe(
    keyed(entry, most),
    v.check((entries) => Object.keys(entries).length >= fewest, `at least ${fewest} entries`),
  );
}

/** The id of a scenario: its folder's name. */
export const scenarioId = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,59}$/));

/** A BCP 47 tag, such as en or zh-Hans. */
export const languageTag = v.pipe(v.string(), v.regex(writtenAsTag));

export type LineSource = v.InferOutput<typeof line>;
