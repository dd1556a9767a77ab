import { beforeEach, expect, test, vi } from "vitest";
import { cardKey } from "#core/drills/record";
import { inMemory, openDatabase } from "#storage/database";
import { setAsideStore } from "#storage/records";
import { draftOf, keepDraft } from "#stores/drafts";
import { addLearner, deleteLearner, learnerStore, switchTo, workOf } from "#stores/learners";
import { ownedStores, savedWorkIn } from "#stores/saved";
import { moveEarlierValues, savedLearner, savedPaths, savedSettings } from "#stores/saved-values";
import { provideServices, services } from "#stores/services";
import { readSettings, settingsStore } from "#stores/settings";
import { settleLearner } from "#stores/settle-learner";
import { provideSmallLibrary } from "../support/small-library";
import { smallAttempt, smallSession } from "../support/small-records";

/** The app as it opens on a device that holds this database. */
async function start(database = inMemory()) {
  provideSmallLibrary([]);
  const whose = () => settingsStore.getState().learner;
  provideServices({ ...services(), work: savedWorkIn(database, () => undefined, whose) });
  await settleLearner();
  return { ...services().work, database };
}

const me = () => settingsStore.getState().learner;

beforeEach(() => {
  localStorage.clear();
  learnerStore.setState(learnerStore.getInitialState(), true);
  vi.spyOn(location, "reload").mockImplementation(() => undefined);
});

test("a first start makes one learner, who stays the same", async () => {
  const { database } = await start();
  const first = me();
  expect(learnerStore.getState().learners).toMatchObject([{ learner: first, name: "" }]);
  await start(database);
  expect(me()).toBe(first);
});

test("each sees what is their own; nothing of the others", async () => {
  const { database, attempts, sessions } = await start();
  await attempts.put("a", smallAttempt({ id: "a", learner: me() }));
  await sessions.put("a", smallSession({ id: "a", learner: me() }));
  keepDraft("a 1", "my words");
  const first = me();
  await addLearner("Ola");
  const [, ola] = learnerStore.getState().learners;
  switchTo(ola?.learner ?? "");
  expect(location.reload).toHaveBeenCalledOnce();
  await start(database);
  expect(me()).toBe(ola?.learner);
  expect(await services().work.attempts.all()).toEqual([]);
  expect(await services().work.sessions.under("a")).toEqual([]);
  expect(draftOf("a 1")).toBe("");
  switchTo(first);
  await start(database);
  expect(await services().work.attempts.all()).toHaveLength(1);
  expect(draftOf("a 1")).toBe("my words");
});

test("who is deleted goes with everything, what was set aside too; the others stay whole", async () => {
  const { database, sessions } = await start();
  const first = me();
  await addLearner("Ola");
  const ola = learnerStore.getState().learners[1]?.learner ?? "";
  for (const learner of [first, ola]) {
    for (const store of ownedStores) await database.put(store, `${store} of ${learner}`, { learner });
    await database.put(setAsideStore, `sessions ${learner}`, { store: "sessions", key: "x", value: { learner } });
    savedPaths(learner).write({ week: { begun: 1, ticked: {} } });
  }
  await sessions.put("s", smallSession({ id: "s", learner: ola }));
  expect(await workOf(ola)).toEqual({ conversations: 2, phrases: 1, recordings: 1 });
  await deleteLearner(ola);
  for (const store of [...ownedStores, setAsideStore]) {
    const left = JSON.stringify(await database.all(store));
    expect(left, store).not.toContain(ola);
    expect(left, store).toContain(first);
  }
  expect(Object.keys(localStorage).filter((key) => key.includes(ola))).toEqual([]);
  expect(savedPaths(first).read()).toHaveProperty("week");
  expect(learnerStore.getState().learners.map(({ learner }) => learner)).toEqual([first]);
  expect(me()).toBe(first);
});

test("who deletes themselves hands over to another", async () => {
  await start();
  await addLearner("Ola");
  await deleteLearner(me());
  expect(savedLearner().read()).toBe(learnerStore.getState().learners[0]?.learner);
});

test("settings, paths, drafts and shift from before there were names move to their learner", async () => {
  localStorage.setItem("sparring.settings", JSON.stringify({ version: 1, learner: "old", theme: "dark", clock: true }));
  localStorage.setItem("sparring.paths", JSON.stringify({ week: { begun: 1, ticked: {} } }));
  localStorage.setItem("sparring.drafts", JSON.stringify({ "a 0": "words" }));
  moveEarlierValues();
  readSettings(savedLearner().read());
  await start();
  expect(settingsStore.getState()).toMatchObject({ learner: "old", theme: "dark", clock: true });
  expect(savedPaths("old").read()).toHaveProperty("week");
  expect(draftOf("a 0")).toBe("words");
  expect(localStorage.getItem("sparring.settings")).toBeNull();
});

test("who has work is found by it where the small values were lost", async () => {
  const { database, attempts } = await start();
  const first = me();
  await attempts.put("a", smallAttempt({ id: "a", learner: first }));
  localStorage.clear();
  await start(database);
  expect(me()).toBe(first);
  expect(await services().work.attempts.all()).toHaveLength(1);
});

test("whose own record was damaged keeps their work, and only the name is gone", async () => {
  const { database, attempts } = await start();
  const first = me();
  await attempts.put("a", smallAttempt({ id: "a", learner: first }));
  await addLearner("Ola");
  const ola = learnerStore.getState().learners[1]?.learner ?? "";
  await database.put("learners", ola, { learner: ola, name: 7 });
  await start(database);
  expect(
    learnerStore
      .getState()
      .learners.map(({ learner }) => learner)
      .sort(),
  ).toEqual([first, ola].sort());
  expect(me()).toBe(first);
});

test("settings keep what another tab has changed meanwhile", async () => {
  await start();
  const kept = savedSettings(me());
  kept.change((settings) => ({ ...settings, theme: "dark" }));
  kept.change((settings) => ({ ...settings, clock: true }));
  expect(savedSettings(me()).read()).toMatchObject({ theme: "dark", clock: true });
});

test("drill cards from before there were names get their learner's keys", async () => {
  const before = { name: `drills ${Math.random()}`, version: 4, stores: ["drills"] };
  const card = { language: "en", kind: "name-the-move", row: "S1" } as const;
  await (await openDatabase(before)).put("drills", cardKey(card), { learner: "old", ...card });
  const { plan } = await import("#stores/saved");
  const now = await openDatabase({ ...plan, name: before.name });
  expect(await now.all("drills")).toMatchObject([{ key: `old ${cardKey(card)}`, value: card }]);
});
