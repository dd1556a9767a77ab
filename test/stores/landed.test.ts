import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openDB } from "idb";
import { afterEach, describe, expect, test } from "vitest";
import type { Stored } from "#storage/database";
import { tabsOn } from "#storage/tabs";
import { openConversation } from "#stores/conversation/enter";
import { currentTalk } from "#stores/conversation/state";
import { openCopy, takeCopy } from "#stores/copy/bring-copy";
import { makeCopy } from "#stores/copy/save-copy";
import { loadReview, reviewStore } from "#stores/review";
import { openSavedWork, type SavedWork } from "#stores/saved";
import { moveEarlierValues, savedLearner } from "#stores/saved-values";
import { provideServices, services } from "#stores/services";
import { readSettings, settingsStore } from "#stores/settings";
import { provideLamp } from "../support/lamp-services";

/** What a version that people have used has left in their browsers: made by that version itself. */
interface Landed {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly Stored[]>>;
  readonly local: Readonly<Record<string, string>>;
}

const folder = join(import.meta.dirname, "landed");
const landed = readdirSync(folder).map((name) => [
  name,
  JSON.parse(readFileSync(join(folder, name), "utf8")) as Landed,
]);

let work: SavedWork | undefined;
afterEach(async () => work?.clear());

/** A browser as that version has left it, opened by the app of today. */
async function open({ version, stores, local }: Landed): Promise<SavedWork> {
  // The name is a new one each time: a database's version never goes back.
  provideLamp();
  indexedDB.deleteDatabase("sparring");
  const database = await openDB("sparring", version, {
    upgrade: (made) =>
      Object.keys({ ...stores, "set-aside": [] }).forEach((store) => void made.createObjectStore(store)),
  });
  for (const [store, values] of Object.entries(stores)) {
    for (const { key, value } of values) await database.put(store, value, key);
  }
  database.close();
  for (const [key, value] of Object.entries(local)) localStorage.setItem(key, value);
  moveEarlierValues();
  readSettings(savedLearner().read());
  const broken = ([first]: readonly { readonly problem: string }[]) => {
    throw new Error(first?.problem);
  };
  const opened = await openSavedWork(broken, tabsOn("landed"), () => settingsStore.getState().learner);
  provideServices({ ...services(), work: opened });
  return opened;
}

const values = (stored: readonly Stored[] | undefined) => stored?.map(({ value }) => value);

describe.each(landed as [string, Landed][])("work saved by the version of %s", (_name, left) => {
  test("is all there, as it was", async () => {
    work = await open(left);
    expect(await work.sessions.all()).toEqual(values(left.stores.sessions));
    expect(await work.inputs.all()).toEqual(values(left.stores.inputs));
    expect(await work.attempts.all()).toEqual(values(left.stores.attempts));
    expect(await work.reflections.all()).toEqual(values(left.stores.reflections));
    expect(settingsStore.getState()).toMatchObject(JSON.parse(left.local["sparring.settings"] ?? ""));
  });

  test("goes on: the open conversation can be played, the finished one read", async () => {
    work = await open(left);
    const [openOne] = (await work.sessions.all()).filter(({ attempt }) => attempt === undefined);
    await openConversation(openOne?.id ?? "", "en");
    expect(currentTalk().play.turn).toBe("closing");
    const [finished] = await work.attempts.all();
    await loadReview(finished?.id ?? "");
    const state = reviewStore.getState();
    expect(state.status === "ready" && state.review.reflection.plan?.say).toBe("Take a breath.");
    expect(state.status === "ready" && state.review.turns).toHaveLength(2);
  });

  test("can be kept as a copy and brought to a new browser", async () => {
    work = await open(left);
    const [sessions, inputs, reflections] = [
      await work.sessions.all(),
      await work.inputs.all(),
      await work.reflections.all(),
    ];
    const { text } = await makeCopy();
    const fresh = provideLamp();
    const copy = await openCopy(new Blob([text]));
    expect("refused" in copy ? copy.refused : await takeCopy(copy)).toBe(true);
    expect(await fresh.sessions.all()).toEqual(sessions);
    expect(await fresh.inputs.all()).toEqual(inputs);
    expect(await fresh.reflections.all()).toEqual(reflections);
  });
});
