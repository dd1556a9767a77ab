import { beforeEach, describe, expect, test, vi } from "vitest";
import { noProgress } from "#core/backup/progress";
import { backupText } from "#core/backup/write-backup";
import { brokenKey } from "#storage/local";
import { setAsideStore } from "#storage/records";
import { learnerStore } from "#stores/learners";
import type { SavedWork } from "#stores/saved";
import { savedDrafts, savedPaths } from "#stores/saved-values";
import { asideFile } from "#stores/set-aside/aside-file";
import { bringAside } from "#stores/set-aside/bring-aside";
import { deleteAside } from "#stores/set-aside/delete-aside";
import { countAside, daysAside, keptAside } from "#stores/set-aside/kept-aside";
import { readAgain } from "#stores/set-aside/read-again";
import { recordsAside } from "#stores/set-aside/records-aside";
import { provideSmallLibrary } from "../support/small-library";
import { smallAttempt, smallSession } from "../support/small-records";

let work: SavedWork;
const cake = smallAttempt({ id: "cake" });

beforeEach(() => {
  localStorage.clear();
  learnerStore.setState(learnerStore.getInitialState(), true);
  work = provideSmallLibrary([]);
});

/** Puts something aside as an earlier version has, which could not read it. */
async function put(store: string, key: string, value: unknown): Promise<void> {
  await work.setAside([{ store, key, value, problem: "not understood then" }]);
}

test("what can be read by now is back in its place; the rest stays aside", async () => {
  await put("attempts", "cake", cake);
  await put("attempts", "ruin", { ...cake, id: "ruin", overall: "much" });
  await put("gone", "x", cake);
  expect(countAside(await keptAside())).toBe(3);
  expect(await readAgain(await keptAside())).toBe(1);
  expect(await work.attempts.all()).toEqual([cake]);
  expect((await keptAside()).records.map(({ broken }) => broken.key)).toEqual(["ruin", "x"]);
  expect(await readAgain(await keptAside()), "again changes nothing").toBe(0);
});

test("what has come in its place since is newer, and stays", async () => {
  const newer = smallSession({ id: "talk", revision: 4 });
  await work.sessions.put("talk", newer);
  await put("sessions", "talk", smallSession({ id: "talk", revision: 2 }));
  savedPaths("learner").write({ now: { begun: 2, ticked: {} } });
  localStorage.setItem(brokenKey("sparring.paths learner"), '{"then":{"begun":1,"ticked":{}}}');
  expect(await readAgain(await keptAside())).toBe(0);
  expect(await work.sessions.all()).toEqual([newer]);
  expect(Object.keys(savedPaths("learner").read())).toEqual(["now"]);
  expect(countAside(await keptAside())).toBe(2);
});

test("small values come back too, each by its own schema", async () => {
  localStorage.setItem(brokenKey("sparring.paths learner"), '{"then":{"begun":1,"ticked":{}}}');
  localStorage.setItem(brokenKey("sparring.drafts learner"), '{"talk 1":7}');
  localStorage.setItem(brokenKey("sparring.settings learner"), "{");
  expect(await readAgain(await keptAside())).toBe(1);
  expect(savedPaths("learner").read()).toHaveProperty("then");
  expect((await keptAside()).values.map(({ key }) => key)).toEqual([
    "sparring.drafts learner",
    "sparring.settings learner",
  ]);
});

test("a learner's own record comes back over the nameless one that stood in for it", async () => {
  const ola = { version: 1 as const, learner: "learner", name: "Ola", addedAt: 1 };
  await work.learners.put("learner", { ...ola, name: "" });
  await put("learners", "learner", ola);
  expect(await readAgain(await keptAside())).toBe(1);
  expect(learnerStore.getState().learners).toEqual([ola]);
});

test("lines of a damaged copy are put with the work once they can be read", async () => {
  const text = backupText({ ...noProgress, attempts: [cake] }, 0);
  const [, line = ""] = text.split("\n");
  await put("copy", "a line 2", line);
  await put("copy", "a line 3", line.replace("The late cake", "The l4te cake"));
  expect(await readAgain(await keptAside())).toBe(1);
  expect(await work.attempts.all()).toEqual([cake]);
  expect((await keptAside()).records.map(({ broken }) => broken.key)).toEqual(["a line 3"]);
});

test("nobody sees, changes or deletes what is somebody else's; what nobody can tell the owner of is everybody's", async () => {
  await work.sessions.put("hers", smallSession({ id: "hers", learner: "ola" }));
  await put("attempts", "hers", { ...cake, learner: "ola" });
  await put("inputs", "hers 000001", { version: "?" });
  await put("drills", "ola en S1", null);
  await put("learners", "ola", null);
  await work.learners.put("ola", { version: 1, learner: "ola", name: "", addedAt: 1 });
  localStorage.setItem(brokenKey("sparring.drafts ola"), "{");
  await put("inputs", "nobody 000001", { version: "?" });
  const seen = await keptAside();
  expect(seen.records.map(({ broken }) => broken.key)).toEqual(["nobody 000001"]);
  expect(seen.values).toEqual([]);
  await readAgain(seen);
  await deleteAside(seen);
  expect(await work.database.all(setAsideStore)).toHaveLength(4);
  expect(localStorage.getItem(brokenKey("sparring.drafts ola"))).toBe("{");
});

test("the file holds every value as it stands, whatever the damage left in it", async () => {
  await put("attempts", "a", new Map([["x", 1n]]));
  await put("recordings", "b", { sound: new Uint8Array([1, 2]).buffer, part: new Uint8Array([3]) });
  localStorage.setItem(brokenKey("sparring.settings learner"), '{"theme":');
  const { name, text } = asideFile(await keptAside());
  expect(name).toMatch(/^sparring-set-aside-2026-05-\d\d\.json$/);
  const { records, values } = JSON.parse(text);
  expect(records).toMatchObject([
    { store: "attempts", key: "a", value: [["x", "1"]] },
    { store: "recordings", key: "b", value: { sound: [1, 2], part: [3] } },
  ]);
  expect(values).toEqual([{ key: "sparring.settings learner", text: '{"theme":' }]);
});

test("from when it is, is told as far as it can be", async () => {
  await put("phrases", "a", { at: "yesterday" });
  expect(daysAside(await keptAside())).toBeUndefined();
  await put("phrases", "b", { at: Date.UTC(2026, 4, 3) });
  await put("attempts", "c", { startedAt: 7, finishedAt: Date.UTC(2026, 3, 1) });
  expect(daysAside(await keptAside())).toEqual({ from: Date.UTC(2026, 3, 1), to: Date.UTC(2026, 4, 3) });
});

test("where it cannot be put back nothing is taken out of what was set aside", async () => {
  await put("attempts", "cake", cake);
  vi.spyOn(work.database, "moveAll").mockRejectedValueOnce(new DOMException("full", "QuotaExceededError"));
  await expect(readAgain(await keptAside())).rejects.toThrow("full");
  expect(countAside(await keptAside())).toBe(1);
});

test("thousands come back in one step", async () => {
  const many = Array.from({ length: 2_000 }, (_, at) => ({ ...cake, id: `cake-${at}` }));
  await work.setAside(
    many.map((value) => ({ store: "attempts", key: value.id, value, problem: "not understood then" })),
  );
  const steps = vi.spyOn(work.database, "moveAll");
  expect(await readAgain(await keptAside())).toBe(2_000);
  expect(steps).toHaveBeenCalledOnce();
  expect(await work.attempts.all()).toHaveLength(2_000);
  expect(countAside(await keptAside())).toBe(0);
});

describe("a file of what was set aside", () => {
  const file = async () => new File([asideFile(await keptAside()).text], "sparring-set-aside.json");
  const recording = { version: 1, learner: "learner", session: "cake", answer: 0, at: 1, length: 2, heard: [] };
  const sound = { ...recording, format: "audio/webm", sound: new Uint8Array([1, 2]) };

  test("is brought back in: what fits is in its place, the rest is set aside again and told", async () => {
    await put("attempts", "cake", cake);
    await put("recordings", "cake 000000", sound);
    await put("attempts", "ruin", { ...cake, id: "ruin", overall: "much" });
    localStorage.setItem(brokenKey("sparring.paths learner"), '{"then":{"begun":1,"ticked":{}}}');
    const saved = await file();
    localStorage.clear();
    work = provideSmallLibrary([]);
    expect(await bringAside(saved)).toEqual({ back: 3, left: 1 });
    expect(await work.attempts.all()).toEqual([cake]);
    expect(await work.recordings.all()).toEqual([sound]);
    expect(savedPaths("learner").read()).toHaveProperty("then");
    expect((await keptAside()).records.map(({ broken }) => broken.key)).toEqual(["ruin"]);
    expect(await bringAside(saved), "a second time nothing comes twice").toEqual({ back: 2, left: 1 });
    expect(await work.attempts.all()).toEqual([cake]);
  });

  test("from another device becomes the work of who practises; of another who practises here it stays theirs", async () => {
    await put("attempts", "cake", { ...cake, learner: "phone" });
    await put("drills", "phone en name-the-move S1", { learner: "phone" });
    await put("learners", "phone", { name: 7 });
    await put("attempts", "hers", { ...cake, id: "hers", learner: "ola" });
    localStorage.setItem(brokenKey("sparring.drafts phone"), '{"talk 0":"I will"}');
    const all = { ...(await keptAside()), records: await recordsAside() };
    const values = [{ key: "sparring.drafts phone", text: '{"talk 0":"I will"}' }];
    const saved = new File([asideFile({ ...all, values }).text], "x.json");
    localStorage.clear();
    work = provideSmallLibrary([]);
    await work.learners.put("ola", { version: 1, learner: "ola", name: "Ola", addedAt: 1 });
    expect(await bringAside(saved)).toEqual({ back: 3, left: 1 });
    const kept = Object.fromEntries((await work.database.all("attempts")).map(({ key, value }) => [key, value]));
    expect(kept).toEqual({ cake, hers: { ...cake, id: "hers", learner: "ola" } });
    expect(savedDrafts("learner").read()).toEqual({ "talk 0": "I will" });
    expect((await recordsAside()).map(({ broken }) => broken.key)).toEqual(["learner en name-the-move S1"]);
    expect(await work.database.all("learners")).toHaveLength(1);
  });

  test("is told from other files, and one that means harm reaches nothing", async () => {
    for (const text of ["", '{"kind":"set-aside"}', '["set-aside"]', "set-aside"]) {
      expect(await bringAside(new File([text], "x.json"))).toBeUndefined();
    }
    const strange = ["__proto__", "constructor", "set-aside", "learners"].map((store) => ({
      store,
      key: "x",
      problem: "",
      value: {},
    }));
    const evil = { store: "attempts", key: "other", problem: "", value: { ...cake, id: "a b", title: "x" } };
    const hidden = { store: "attempts", key: "other", problem: "", value: { ...cake, title: "\u202eevil" } };
    const values = ["sparring.learner", "elsewhere", "sparring.__proto__ learner"].map((key) => ({ key, text: '"x"' }));
    const records = [...strange, evil, hidden];
    const text = JSON.stringify({ kind: "set-aside", app: "sparring", records, values });
    expect(await bringAside(new File([text], "x.json"))).toEqual({ back: 1, left: 4 });
    expect(await work.attempts.all()).toEqual([{ ...cake, title: "\ufffdevil" }]);
    expect(Object.keys(localStorage)).toEqual([]);
  });
});
