import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "#core/backup/canonical";
import { noProgress, type Progress, parts } from "#core/backup/progress";
import { type Damage, isDamaged, readBackup } from "#core/backup/read-backup";
import { backupText, entrySeal, seal } from "#core/backup/write-backup";
import { hiddenCharacters } from "#core/service/hidden-characters";
import { hostileTexts, named } from "../../support/hostile-texts";
import { smallAttempt, smallReflection, smallSession } from "../../support/small-records";
import { device } from "./devices";

const work: Progress = {
  ...noProgress,
  sessions: [smallSession({ id: "one", attempt: "one" }), smallSession({ id: "two" })],
  attempts: [smallAttempt({ id: "one", title: "Żółty „tort” — 蛋糕 🎂", customer: 'She said: {"part": no }} "]}' })],
  reflections: [smallReflection("one", { when: "they shout", say: "Take a breath\nand say so." })],
};
const text = backupText(work, 1234);

function read(file: string): { progress: Progress; damage: Damage; savedAt: number | undefined } {
  const reading = readBackup(file);
  if (reading.kind === "refused") throw new Error(`refused: ${reading.reason}`);
  return reading;
}

/** Every record of a copy as a text. */
const records = (progress: Progress) => parts.flatMap((part) => progress[part].map((one) => part + canonical(one)));

test("what is written is read, all of it and unchanged", () => {
  fc.assert(
    fc.property(device, (progress) => {
      const { damage, ...found } = read(backupText(progress, 5));
      expect(found).toEqual({ kind: "read", savedAt: 5, name: "", progress });
      expect(isDamaged(damage)).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect(JSON.parse(text)).toMatchObject({ app: "sparring", version: 1, count: 4 });
});

test("an editor that lays the file out anew, adds a mark in front or ends lines its own way does no harm", () => {
  for (const file of [JSON.stringify(JSON.parse(text), null, 2), `\ufeff${text}`, text.replaceAll("\n", "\r\n")]) {
    const { progress, damage } = read(file);
    expect(progress).toEqual(work);
    expect(isDamaged(damage)).toBe(false);
  }
});

/** What may be expected of a file that was damaged in any way: nothing is taken that was not in it, and loss is told. */
function expectHonest(bytes: Uint8Array): void {
  const file = new TextDecoder().decode(bytes);
  const reading = readBackup(file);
  if (reading.kind === "refused") return;
  const [found, whole] = [records(reading.progress), records(work)];
  expect(whole).toEqual(expect.arrayContaining(found));
  if (found.length < whole.length) expect(isDamaged(reading.damage)).toBe(true);
  for (const { line } of reading.damage.lines) expect(line).toBeLessThanOrEqual(file.split("\n").length);
}

const bytes = new TextEncoder().encode(text);

test("one bit turned at any byte of the file costs one record at most, and is told", () => {
  for (let place = 0; place < bytes.length; place++) {
    const damaged = bytes.slice();
    damaged[place] = (damaged[place] ?? 0) ^ (1 << (place % 8));
    expectHonest(damaged);
    const { progress } = read(new TextDecoder().decode(damaged));
    expect(records(progress).length, `byte ${place}`).toBeGreaterThanOrEqual(3);
  }
});

test("a file cut off anywhere keeps every whole line", () => {
  for (let end = 1; end < bytes.length; end++) {
    const cut = bytes.slice(0, end);
    expectHonest(cut);
    const reading = readBackup(new TextDecoder().decode(cut));
    const whole = new TextDecoder().decode(cut).split("\n").length - 2;
    if (whole > 0) expect(reading.kind === "read" && records(reading.progress).length).toBeGreaterThanOrEqual(whole);
  }
});

test("bytes lost, doubled, overwritten or strewn in at random take nothing that was not there, and loss is told", () => {
  const hurt = fc.record({
    place: fc.nat(bytes.length - 1),
    length: fc.nat(400),
    into: fc.uint8Array({ maxLength: 400 }),
  });
  fc.assert(
    fc.property(fc.array(hurt, { minLength: 1, maxLength: 3 }), (hurts) => {
      const damaged = hurts.reduce(
        (before, { place, length, into }) =>
          Uint8Array.from([...before.slice(0, place), ...into, ...before.slice(place + length)]),
        bytes,
      );
      expectHonest(damaged);
    }),
    { numRuns: 500 },
  );
});

describe("a file that is no copy is refused with the reason", () => {
  const head = { app: "sparring", kind: "backup", version: 2, savedAt: 1, count: 0 };
  const entry = (part: string, record: unknown) => JSON.stringify({ part, seal: entrySeal(part, record), record });
  test.each([
    ["", "empty"],
    [" \n", "empty"],
    ["Dear diary", "not-a-copy"],
    ["\u0000PNG\r\n", "not-a-copy"],
    ['{"decks":[{"name":"Verbs"}]}', "other-app"],
    ["[]", "other-app"],
    ["null", "other-app"],
    [`${JSON.stringify({ ...head, seal: seal(head) }).slice(0, -1)},"entries":[\n\n]}`, "too-new"],
    [`x\n${entry("sessions", { version: 2 })}`, "too-new"],
    [`x\n${entry("holograms", { version: 1 })}`, "too-new"],
    [`x\n${entry("sessions", { version: 1 })}`, "unreadable"],
    [text.slice(0, 60), "unreadable"],
    ['{"part":'.repeat(20_000), "unreadable"],
    ["[".repeat(200_000), "not-a-copy"],
  ])("%#", (file, reason) => {
    expect(readBackup(file)).toEqual({ kind: "refused", reason });
  });
});

test("a copy without any work is read", () => {
  expect(read(backupText(noProgress, 1)).progress).toEqual(noProgress);
});

test("what a later version has added is set aside, and the rest is taken", () => {
  const newer = { part: "sessions", seal: entrySeal("sessions", { version: 2 }), record: { version: 2 } };
  const { progress, damage } = read(text.replace('\n{"part"', `\n${JSON.stringify(newer)},\n{"part"`));
  expect(progress).toEqual(work);
  expect(damage.newer).toMatchObject([{ line: 2 }]);
});

test("a record that names what every object has is no part of a copy", () => {
  for (const part of ["__proto__", "constructor", "toString"]) {
    const strange = JSON.stringify({ part, seal: entrySeal(part, {}), record: {} });
    expect(read(text.replace('\n{"part"', `\n${strange},\n{"part"`)).progress).toEqual(work);
  }
});

test("what the learner is called is read with it, and what earlier versions know of the head still fits its seal", () => {
  const named = backupText(work, 5, "Ola \u202e");
  const [first = ""] = named.split("\n");
  const { of, seal: kept, entries: _, ...head } = JSON.parse(`${first}]}`);
  expect(of.name).toBe("Ola \u202e");
  expect(kept).toBe(seal(head));
  expect(readBackup(named)).toMatchObject({ name: "Ola \ufffd", progress: work });
  expect(readBackup(named.replace("Ola", "0la"))).toMatchObject({ name: "", damage: { head: false } });
});

test.each([
  ["a language that is none", { language: "en-ab-cd" }],
  ["a language that is code", { language: '"><script>' }],
  ["a currency that is none", { money: { currency: "POUND", unit: 1 } }],
  ["a time after all days", { finishedAt: 1e300 }],
  ["an id with a space", { id: "a b" }],
  ["an id that is a path", { session: "../x" }],
  ["an id that nobody can see", { learner: "a\u200b" }],
])("%s is told as damaged, and the rest is read", (_name, change) => {
  const harm = backupText({ ...work, attempts: [...work.attempts, { ...smallAttempt({ id: "harm" }), ...change }] }, 1);
  const { progress, damage } = read(harm);
  expect(progress).toEqual(work);
  expect(damage.lines).toHaveLength(1);
});

test.each(hostileTexts.map(named))("what a file says reads as it is: %s", (_name, hostile) => {
  const attempts = [smallAttempt({ id: "one", title: hostile, customer: hostile, scenario: hostile })];
  const { progress } = read(backupText({ ...noProgress, attempts }, 1));
  expect(progress.attempts.map(({ title }) => title.length)).toEqual([hostile.length]);
  expect(progress.attempts.flatMap(({ title, customer }) => hiddenCharacters(title + customer))).toEqual([]);
});
