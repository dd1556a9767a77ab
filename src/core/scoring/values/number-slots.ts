import type { NumberRead } from "./numbers";
import type { Fields } from "./ways";

type NumberSlot = (read: NumberRead) => Fields | undefined;

/** The slots of ways of saying that take a number, by name: which numbers fit and what they say. */
export const numberSlots: ReadonlyMap<string, NumberSlot> = new Map<string, NumberSlot>([
  ["hour", where(isCardinal, whole("hour", 0, 24))],
  ["nthHour", where(isDigitsOrOrdinal, whole("hour", 0, 24))],
  ["nthHourWord", where(isOrdinalWord, whole("hour", 1, 24))],
  ["toward", where(isOrdinalWord, whole("toward", 1, 12))],
  ["minute", where(isTwoDigits, where(isCardinal, whole("minute", 0, 59)))],
  ["past", where(isCardinal, whole("minute", 1, 59))],
  ["before", where(isCardinal, whole("before", 1, 59))],
  ["fives", where(({ value }) => value % 5 === 0, whole("before", 5, 55))],
  ["clock", (read) => clock(read, /^(\d{1,2}):(\d{2})$/)],
  ["dotted", (read) => clock(read, /^(\d{1,2})\.(\d{2})$/)],
  ["day", whole("day", 1, 31)],
  ["nth", where(({ ordinal, digits }) => ordinal === true && digits !== undefined, whole("day", 1, 31))],
  ["nthWord", where(isOrdinalWord, whole("day", 1, 31))],
  ["monthNumber", whole("month", 1, 12)],
  ["year", whole("year", 1900, 2100)],
  ["dayMonth", (read) => numericDate(read, ([day, month]) => ({ day, month }))],
  [
    "fullDayMonth",
    where(
      ({ digits = "" }) => digits.length >= 5,
      (read) => numericDate(read, ([day, month]) => ({ day, month })),
    ),
  ],
  ["monthDay", (read) => numericDate(read, ([month, day]) => ({ day, month }))],
  ["count", where(isCount, positive("count"))],
  ["upTo", where(isCount, positive("upTo"))],
  ["sum", where(isCardinal, positive("sum"))],
  ["several", where(({ value }) => value > 1, positive("sum"))],
  ["moneySum", where(isMoneyLike, positive("sum"))],
  ["cents", where(isTwoDigits, whole("cents", 1, 99))],
  ["coins", whole("cents", 0, 99)],
  ["tenths", whole("tenths", 1, 9)],
]);

function where(fits: (read: NumberRead) => boolean, slot: NumberSlot): NumberSlot {
  return (read) => (fits(read) ? slot(read) : undefined);
}

function isOrdinalWord({ ordinal, digits }: NumberRead): boolean {
  return ordinal === true && digits === undefined;
}

function isCardinal(read: NumberRead): boolean {
  return !isOrdinalWord(read);
}

function isDigitsOrOrdinal({ ordinal, digits }: NumberRead): boolean {
  return ordinal === true || digits !== undefined;
}

/** Neither an ordinal nor a year: "the second day" and "in 2026" count nothing. */
function isCount({ ordinal, digits = "" }: NumberRead): boolean {
  return ordinal !== true && !/^(19|20)\d\d$|^0\d/.test(digits);
}

/** In digits, minutes and cents have two: "17 26" is a time, "17 6" is none. */
function isTwoDigits({ digits }: NumberRead): boolean {
  return digits === undefined || digits.length === 2;
}

/** A bare number that is likely money: a hundred and more, or with two decimals. */
function isMoneyLike({ value, digits = "" }: NumberRead): boolean {
  return value >= 100 || /[.,]\d\d$/.test(digits);
}

function whole(field: string, least: number, most: number): NumberSlot {
  return ({ value, digits }) => {
    const fits = Number.isInteger(value) && value >= least && value <= most && !/\D/.test(digits ?? "");
    return fits ? { [field]: value } : undefined;
  };
}

function positive(field: string): NumberSlot {
  return ({ value }) => (value > 0 ? { [field]: value } : undefined);
}

/** 14:30 and 08:15 leave no doubt about the half of the day, 2:30 does. */
function clock({ digits = "" }: NumberRead, form: RegExp): Fields | undefined {
  const [, hours = "", minutes = ""] = form.exec(digits) ?? [];
  if (hours === "" || Number(hours) > 24 || Number(minutes) > 59) return undefined;
  return { hour: Number(hours), minute: Number(minutes), ...(hours.startsWith("0") ? { sure: 1 } : {}) };
}

function numericDate(
  { digits = "" }: NumberRead,
  inOrder: (numbers: readonly [number, number]) => { readonly day: number; readonly month: number },
): Fields | undefined {
  const [, first, second, year] = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{4}|\d{2}))?$/.exec(digits) ?? [];
  const { day, month } = inOrder([Number(first), Number(second)]);
  if (!(day >= 1 && day <= 31 && month >= 1 && month <= 12)) return undefined;
  return { day, month, ...(year?.length === 4 ? { year: Number(year) } : {}) };
}
