import type { FactKind } from "#core/service/scenario-terms";
import type { Fields } from "./ways";

const halfDay = 720;

/** What makes a value of each kind comparable: all ways of saying one thing give the same fields. */
const completers: Readonly<Partial<Record<FactKind, (fields: Fields) => Fields>>> = {
  amount: completeAmount,
  date: completeDate,
  time: completeTime,
  duration: completeDuration,
};

/** Makes what a way of saying has found into a comparable value. */
export function completed(kind: FactKind, fields: Fields): Fields {
  return completers[kind]?.(fields) ?? fields;
}

function completeAmount(fields: Fields): Fields {
  const sum = Math.round(numberOf(fields.sum) * 100) + numberOf(fields.cents) + numberOf(fields.tenths) * 10;
  return fields.currency === undefined ? { sum } : { sum, currency: fields.currency };
}

/** What a date may give, the closest first. */
const dateFields = ["day", "month", "ahead", "weekday", "vague", "year"] as const;

function completeDate(fields: Fields): Fields {
  return Object.fromEntries(dateFields.flatMap((field) => (field in fields ? [[field, fields[field] ?? ""]] : [])));
}

/** A time is its place on the face of the clock, and the half of the day where that is said. */
function completeTime(fields: Fields): Fields {
  const hour = fields.toward === undefined ? numberOf(fields.hour) : numberOf(fields.toward) - 1;
  const minutes =
    hour * 60 + numberOf(fields.minute) - numberOf(fields.before) + numberOf(fields.offset) + numberOf(fields.point);
  const face = ((minutes % halfDay) + halfDay) % halfDay;
  const isSure = fields.sure !== undefined || fields.point !== undefined || hour > 12 || fields.hour === 0;
  const half = isSure ? Math.floor(minutes / halfDay) % 2 : halfOf(fields.part, Math.floor(face / 60));
  return half === undefined ? { face } : { face, half };
}

/** By part of the day, whether an hour is in the first half of it; the hour 0 is twelve o'clock. */
const isFirstHalf: Readonly<Record<string, (hour: number) => boolean>> = {
  morning: () => true,
  afternoon: () => false,
  night: (hour) => hour < 4,
  noon: (hour) => hour > 4,
};

function halfOf(part: number | string | undefined, hour: number): number | undefined {
  if (part === undefined) return undefined;
  return isFirstHalf[part]?.(hour) ? 0 : 1;
}

/** Units are written as how many of a base they are: "60 second". */
function completeDuration({ count, fraction, more, upTo, unit }: Fields): Fields {
  const [factor = "", base = ""] = String(unit).split(" ");
  const inBase = (units: number) => Math.round(units * Number(factor));
  const length = numberOf(count ?? fraction ?? 1) + numberOf(more);
  return { length: inBase(length), upTo: inBase(numberOf(upTo ?? length)), base };
}

function numberOf(field: number | string | undefined): number {
  return Number(field ?? 0);
}

/** The fields in which a reply has to agree; of a date, the closest that the fact gives. */
function mainFields(kind: FactKind, wanted: Fields): readonly string[] {
  if (kind === "amount") return ["sum"];
  if (kind === "time") return ["face"];
  if (kind === "duration") return ["length", "upTo", "base"];
  return dateFields.filter((field) => field in wanted).slice(0, 1);
}

/** Whether a value says what is wanted: "by the 5th" tells "Friday 5 June", "Thursday the 5th" does not. */
export function tells(kind: FactKind, wanted: Fields, value: Fields): boolean {
  return mainFields(kind, wanted).every((field) => wanted[field] === value[field]) && !contradicts(wanted, value);
}

/** Whether two values differ in something that both say. */
export function contradicts(a: Fields, b: Fields): boolean {
  return Object.keys(a).some((field) => field in b && a[field] !== b[field]);
}

/** Whether two values may be the same: they share something and differ in nothing. */
export function agrees(a: Fields, b: Fields): boolean {
  return Object.keys(a).some((field) => field in b) && !contradicts(a, b);
}

/** Whether one value says all that another does, and more. */
export function saysMore(a: Fields, b: Fields): boolean {
  const fields = Object.keys(b);
  return Object.keys(a).length > fields.length && fields.every((field) => a[field] === b[field]);
}
