import { expect, test } from "vitest";
import { nextSteps, type Situation } from "#core/progress/next-step";
import { quarterHour } from "#core/progress/quarter-hour";
import type { AttemptRecord } from "#core/progress/records";
import { skillsOf } from "#core/progress/skill";
import { answered, day, knownRecord, onShelf, played } from "../../support/known-record";
import { smallSession } from "../../support/small-records";

const entries = [
  onShelf("kettle"),
  onShelf("cat"),
  onShelf("bill"),
  onShelf("net"),
  onShelf("tap", { difficulty: 2, trains: ["C2"] }),
  onShelf("door", { difficulty: 2, trains: ["N1"] }),
  onShelf("exam", { use: "check" }),
];

const advised = (attempts: readonly AttemptRecord[], change: Partial<Situation> = {}) =>
  nextSteps({ now: day(12), attempts, skills: skillsOf(attempts, new Map()), entries, open: [], ...change });
const short = (...given: Parameters<typeof advised>) =>
  advised(...given).map((advice) => [advice.kind, "scenario" in advice ? advice.scenario : advice.due]);

const won = (id: string, scenario: string, at: number, change: Partial<AttemptRecord> = {}) =>
  played(id, [scenario, "v1"], at, ["satisfied", 5], change);
const lost = (id: string, scenario: string, at: number) => played(id, [scenario, "v1"], at, ["lost", 1]);

test("before anything there is the first customer and nothing else", () => {
  expect(short([])).toEqual([["first", "kettle"]]);
});

test("the known record: lost twice, a check due, a weak criterion, and somebody new", () => {
  // net was lost on days 10 and 11; a week has passed since day 1 without a check; empathy is the one band, and steady:
  // C2 serves it, so tap; door is the easiest who was never met.
  expect(advised(knownRecord)).toEqual([
    { kind: "calmer", scenario: "net", losses: 2 },
    { kind: "check", scenario: "exam", weeks: 1 },
    { kind: "criterion", scenario: "tap", criterion: "empathy", band: "steady" },
    { kind: "unmet", scenario: "door" },
  ]);
});

test("what is begun comes first, then plans and drills in their places", () => {
  const plan = { when: "shouts", say: "You are right." };
  const open = [smallSession({ id: "left", scenario: "cat" })];
  expect(short(knownRecord, { open, plan, dueDrills: 6 })).toEqual([
    ["continue", "cat"],
    ["calmer", "net"],
    ["plan", "tap"],
    ["check", "exam"],
    ["drills", 6],
    ["criterion", "bill"],
    ["unmet", "door"],
  ]);
});

test("one loss, or a win in between, asks for no calmer customer", () => {
  expect(short([lost("1", "cat", 1)], { now: day(2) })[0]).not.toContain("calmer");
  expect(short([lost("1", "cat", 1), won("2", "cat", 2), lost("3", "cat", 3)], { now: day(3) })[0]).not.toContain(
    "calmer",
  );
});

test("two wins in a row bring somebody harder, who was not met", () => {
  const wins = [won("1", "kettle", 1), won("2", "bill", 2)];
  expect(short(wins, { now: day(2) })).toContainEqual(["harder", "cat"]);
  expect(short([...wins, won("3", "tap", 3)], { now: day(3) })).toContainEqual(["harder", "net"]);
  expect(short(wins.slice(1), { now: day(2) }).map(([kind]) => kind)).not.toContain("harder");
  const practised = [won("1", "kettle", 1), won("2", "bill", 2, { practice: true })];
  expect(short(practised, { now: day(2) }).map(([kind]) => kind)).not.toContain("harder");
});

test("a check is due after a week and again after four, until it is taken", () => {
  const begun = [won("1", "kettle", 1)];
  const due = (now: number, ...more: AttemptRecord[]) =>
    advised([...begun, ...more], { now: day(now) }).find(({ kind }) => kind === "check");
  expect(due(7.9)).toBeUndefined();
  expect(due(8)).toMatchObject({ weeks: 1 });
  const taken = won("2", "exam", 9, { mode: "check" });
  expect(due(10, taken)).toBeUndefined();
  expect(due(29, taken)).toMatchObject({ weeks: 4 });
  expect(due(30, taken, won("3", "exam", 29.5, { mode: "check" }))).toBeUndefined();
});

test("a check is never advised for practice", () => {
  const alone = nextSteps({ ...situationOf([won("1", "exam", 1)]), entries: [onShelf("exam", { use: "check" })] });
  expect(alone).toEqual([]);
});

test("a strong criterion is left alone", () => {
  const strong = Array.from({ length: 8 }, (_, index) =>
    played(`${index}`, ["kettle", `v${index}`], index, ["indifferent", 3], { turns: [answered({ closing: 2 })] }),
  );
  expect(short(strong, { now: day(5) }).map(([kind]) => kind)).toEqual(["unmet"]);
});

test("two weeks of practice: each day's advice follows from the days before", () => {
  const days: AttemptRecord[] = [];
  const first = (now: number) => short(days, { now: day(now) })[0];
  expect(first(1)).toEqual(["first", "kettle"]);
  days.push(lost("1", "kettle", 1));
  expect(first(2)).toEqual(["unmet", "bill"]);
  days.push(lost("2", "kettle", 2));
  expect(first(3)).toEqual(["calmer", "kettle"]);
  days.push(won("3", "kettle", 3));
  expect(first(4)).toEqual(["unmet", "bill"]);
  days.push(won("4", "bill", 4));
  expect(first(5)).toEqual(["harder", "cat"]);
  days.push(won("5", "cat", 5));
  expect(first(6)).toEqual(["harder", "net"]);
  days.push(lost("6", "net", 6));
  expect(first(8)).toEqual(["check", "exam"]);
  days.push(won("7", "exam", 8, { mode: "check" }));
  expect(first(9)).toEqual(["unmet", "tap"]);
  days.push(lost("8", "net", 14));
  expect(first(14)).toEqual(["calmer", "net"]);
});

test("a quarter of an hour is filled from the top, with what fits", () => {
  const long = [onShelf("net", { turns: 30 }), onShelf("tap", { turns: 30 }), onShelf("door", { turns: 4 })];
  const advices = advised(knownRecord, { dueDrills: 2 });
  // net 10 minutes and exam (not on this shelf: 8 turns) 5 make the quarter; drills, tap and door do not fit any more.
  expect(quarterHour(advices, long).map(({ advice, minutes, today }) => [advice.kind, minutes, today])).toEqual([
    ["calmer", 10, true],
    ["check", 5, true],
    ["drills", 4, false],
    ["criterion", 10, false],
    ["unmet", 2, false],
  ]);
});

function situationOf(attempts: readonly AttemptRecord[]): Situation {
  return { now: day(2), attempts, skills: skillsOf(attempts, new Map()), entries, open: [] };
}
