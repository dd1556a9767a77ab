import { beforeEach, expect, test, vi } from "vitest";
import { noProgress, type Progress } from "#core/backup/progress";
import { backupText } from "#core/backup/write-backup";
import { type Database, inMemory } from "#storage/database";
import { type OpenedCopy, openCopy, previewFor, takeCopy } from "#stores/copy/bring-copy";
import { makeCopy } from "#stores/copy/save-copy";
import type { Whose } from "#stores/copy/whose";
import { draftOf, keepDraft } from "#stores/drafts";
import { learnerStore } from "#stores/learners";
import { savedWorkIn } from "#stores/saved";
import { savedCopies, savedDrafts, savedPaths, savedSettings } from "#stores/saved-values";
import { provideServices, services } from "#stores/services";
import { changeSettings, settingsStore } from "#stores/settings";
import { provideSmallLibrary } from "../support/small-library";
import { smallAttempt, smallSession } from "../support/small-records";

let database: Database;
const cake = smallAttempt({ id: "cake" });
const hers = smallAttempt({ id: "hers", learner: "ola" });
const own = () => services().work;
const person = (learner: string, name: string) => ({ version: 1 as const, learner, name, addedAt: 1 });

/** A browser in which somebody practises, and whose storage lasts. */
async function device(learner = "learner"): Promise<void> {
  provideSmallLibrary([]);
  localStorage.clear();
  learnerStore.setState(learnerStore.getInitialState(), true);
  settingsStore.setState({ version: 1, learner, theme: "auto", clock: false }, true);
  database = { ...inMemory(), lasting: true };
  const work = savedWorkIn(
    database,
    () => undefined,
    () => settingsStore.getState().learner,
  );
  provideServices({ ...services(), work });
  await work.learners.put(learner, person(learner, ""));
}

beforeEach(() => device());

const copyOf = (progress: Partial<Progress>, name?: string) => backupText({ ...noProgress, ...progress }, 0, name);

async function opened(text: string): Promise<OpenedCopy> {
  const copy = await openCopy(new File([text], "copy.json"));
  if ("refused" in copy) throw new Error(copy.refused);
  return copy;
}

/** Takes a copy as the person in front of it has answered. */
async function take(text: string, answer: "me" | "other" | "new", name?: string): Promise<void> {
  const copy = await opened(text);
  const whose = copy.whose.find(({ who }) => who === answer);
  if (!whose) throw new Error(`not offered: ${answer}`);
  expect(await takeCopy(copy, { ...whose, name: name ?? whose.name })).toBe(true);
}

test("a copy of who practises asks nothing", async () => {
  expect((await opened(copyOf({ attempts: [cake] }))).whose).toEqual([{ who: "me", learner: "learner", name: "" }]);
});

test("a copy of somebody unknown can be added to one's own work, or kept as another person", async () => {
  const text = copyOf({ attempts: [hers] }, "Ola");
  expect((await opened(text)).whose).toEqual([
    { who: "me", learner: "learner", name: "" },
    { who: "new", learner: "ola", name: "Ola" },
  ]);
  await take(text, "me");
  expect(await own().attempts.all()).toEqual([{ ...hers, learner: "learner" }]);
});

test("what a copy has brought counts as copied, and the browser is asked to keep it", async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal("navigator", { languages: ["en"], storage: { persisted: async () => false, persist } });
  const attempts = ["a", "b", "c", "d", "e", "f"].map((id) => smallAttempt({ id }));
  await take(backupText({ ...noProgress, attempts }, 1234), "me");
  expect(savedCopies("learner").read()).toEqual({ at: 1234, copied: 6, putOff: 0 });
  await vi.waitFor(() => expect(persist).toHaveBeenCalledOnce());
  await take(copyOf({ attempts: [cake] }), "me");
  expect(savedCopies("learner").read()).toMatchObject({ at: 1234, copied: 6 });
  vi.unstubAllGlobals();
});

test("who is kept as another person has all of it, and one's own work is as it was", async () => {
  await own().attempts.put("cake", cake);
  const paths = [{ version: 1 as const, learner: "ola", path: "week", begun: 1, ticked: { a: 2 } }];
  const choices = [{ version: 1 as const, learner: "ola", gender: "f" as const, clock: true }];
  const text = copyOf(
    { attempts: [hers], sessions: [smallSession({ id: "talk", learner: "ola" })], paths, choices },
    "Ola",
  );
  await take(text, "new", " Ola\u202e ");
  expect(learnerStore.getState().learners.map(({ learner, name }) => [learner, name])).toEqual([
    ["learner", ""],
    ["ola", "Ola\ufffd"],
  ]);
  expect(await own().attempts.all()).toEqual([cake]);
  expect(savedPaths("learner").read()).toEqual({});
  expect(savedPaths("ola").read()).toEqual({ week: { begun: 1, ticked: { a: 2 } } });
  expect(savedSettings("ola").read()).toMatchObject({ gender: "f", clock: true });
  settingsStore.setState({ learner: "ola" });
  expect(await own().attempts.all()).toEqual([hers]);
  expect(await own().sessions.all()).toMatchObject([{ id: "talk" }]);
  const again = await opened(text);
  expect(again.whose).toMatchObject([{ who: "me", learner: "ola" }]);
  expect((await previewFor(again, again.whose[0] as Whose)).nothing, "a second time there is nothing to add").toBe(
    true,
  );
});

test("a copy of another who practises here is added to theirs; what they have is never taken from them", async () => {
  await own().learners.put("ola", person("ola", "Ola"));
  await database.put("attempts", "hers", hers);
  for (const learner of ["ola", "phone"]) {
    const copy = await opened(
      copyOf({
        attempts: [
          { ...cake, learner },
          { ...hers, learner },
        ],
      }),
    );
    expect(copy.whose.map(({ who, name }) => [who, name])).toEqual([
      ["me", ""],
      ["other", "Ola"],
    ]);
    expect(await previewFor(copy, copy.whose[0] as Whose)).toMatchObject({ finished: 1, others: 1 });
  }
  await take(
    copyOf({
      attempts: [
        { ...cake, learner: "phone" },
        { ...hers, learner: "phone" },
      ],
    }),
    "me",
  );
  await take(copyOf({ attempts: [smallAttempt({ id: "more", learner: "ola" })] }), "other");
  expect((await database.all("attempts")).map(({ value }) => value)).toEqual([
    cake,
    hers,
    smallAttempt({ id: "more", learner: "ola" }),
  ]);
});

test("an id that could harm is never somebody's, and where nothing lasts nobody else is offered", async () => {
  const strange = copyOf({ attempts: [{ ...hers, learner: "o l a" }] });
  expect(await openCopy(new File([strange], "copy.json"))).toEqual({ refused: "unreadable" });
  const { work } = services();
  provideServices({ ...services(), work: { ...work, lasting: false } });
  expect((await opened(copyOf({ attempts: [hers] }))).whose).toHaveLength(1);
});

test("drafts and settings of one's own travel; a draft of a reply that was sent does not", async () => {
  changeSettings({ language: "pl", readAloud: true, theme: "dark" });
  await own().sessions.put("talk", smallSession({ id: "talk" }));
  keepDraft("talk 0", "I will");
  keepDraft("talk 3", "long sent");
  keepDraft("gone 0", "of nothing");
  const { text } = await makeCopy();
  await device("phone");
  await take(text, "me");
  expect(savedDrafts("phone").read()).toEqual({ "talk 0": "I will" });
  expect(settingsStore.getState()).toMatchObject({ learner: "phone", language: "pl", readAloud: true, theme: "auto" });
  keepDraft("talk 0", "I will find out");
  await take(text, "me");
  expect(draftOf("talk 0"), "what went on stays").toBe("I will find out");
});

test("what a file brings reads as it is: nothing in it that cannot be seen, on either side", async () => {
  const hidden = { ...cake, title: "The late \u202ecake", transcript: [] };
  await own().attempts.put("cake", hidden);
  const { text } = await makeCopy();
  const copy = await opened(text);
  expect((await previewFor(copy, copy.whose[0] as Whose)).nothing, "it is still the same conversation").toBe(true);
  await device();
  await take(copyOf({ attempts: [hidden] }), "me");
  expect((await own().attempts.all()).map(({ title }) => title)).toEqual(["The late \ufffdcake"]);
});
