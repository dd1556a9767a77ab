import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDB } from "idb";
import { afterEach, describe, expect, test } from "vitest";
import type { Stored } from "#storage/database";
import { tabsOn } from "#storage/tabs";
import { openConversation } from "#stores/conversation/enter";
import { currentTalk } from "#stores/conversation/state";
import { openCopy, takeCopy } from "#stores/copy/bring-copy";
import { makeCopy } from "#stores/copy/save-copy";
import type { Whose } from "#stores/copy/whose";
import { loadReview, reviewStore } from "#stores/review";
import { openSavedWork, type SavedWork } from "#stores/saved";
import { moveEarlierValues, savedLearner } from "#stores/saved-values";
import { provideServices, services } from "#stores/services";
import { readSettings, settingsStore } from "#stores/settings";
import { provideLamp } from "../support/lamp-services";
import { type LeftBehind, leftBehind } from "../support/left-behind";

/** What the versions that people have used have left in their browsers, each made by that version itself. */
const folder = join(import.meta.dirname, "landed");
const landed = readdirSync(folder).map((name) => [name, fromJson(readFileSync(join(folder, name), "utf8"))] as const);

/** Sound is bytes, which JSON holds as a list of numbers. */
function fromJson(text: string): LeftBehind {
  return JSON.parse(text, (key, value) => (key === "sound" ? Uint8Array.from(value) : value));
}

function asJson(left: LeftBehind): string {
  return `${JSON.stringify(left, (_key, value) => (value instanceof Uint8Array ? [...value] : value), 2)}\n`;
}

let work: SavedWork | undefined;
afterEach(async () => work?.clear());

/** A browser as that version has left it, opened by the app of today. */
async function open({ version, stores, local }: LeftBehind): Promise<SavedWork> {
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

describe.each(landed)("work saved by the version of %s", (_name, left) => {
  test("is all there, as it was", async () => {
    work = await open(left);
    expect(await work.sessions.all()).toEqual(values(left.stores.sessions));
    expect(await work.inputs.all()).toEqual(values(left.stores.inputs));
    expect(await work.attempts.all()).toEqual(values(left.stores.attempts));
    expect(await work.reflections.all()).toEqual(values(left.stores.reflections));
    expect(await work.drills.all()).toEqual(values(left.stores.drills) ?? []);
    expect(await work.phrases.all()).toEqual(values(left.stores.phrases) ?? []);
    expect(await work.observations.all()).toEqual(values(left.stores.observations) ?? []);
    expect(await work.recordings.all()).toEqual(values(left.stores.recordings) ?? []);
    const kept = Object.entries(left.local).find(([key]) => key.startsWith("sparring.settings"));
    expect(settingsStore.getState()).toMatchObject(JSON.parse(kept?.[1] ?? ""));
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
    const before = await open(left);
    const expected = await keptIn(before);
    const { text } = await makeCopy();
    await before.clear();
    work = provideLamp();
    const copy = await openCopy(new Blob([text]));
    expect("refused" in copy ? copy.refused : await takeCopy(copy, copy.whose[0] as Whose)).toBe(true);
    expect(await keptIn(work)).toEqual(expected);
  });
});

/** What goes into a copy: whose it is and how often it was written are the device's. */
async function keptIn({ sessions, inputs, attempts, reflections, drills, observations, phrases }: SavedWork) {
  const parts = [sessions, inputs, attempts, reflections, drills, observations, phrases];
  const kept = (await Promise.all(parts.map((part) => part.all()))).flat() as object[];
  return kept.map((record) => ({ ...record, learner: "", revision: 0 }));
}

test("what today's version saves is in one of the files: where this fails, copy test-results/landed.json to them", async () => {
  const today = fromJson(asJson(await leftBehind()));
  mkdirSync("test-results", { recursive: true });
  writeFileSync("test-results/landed.json", asJson(today));
  expect(landed.map(([, left]) => shapeOf(left))).toContainEqual(shapeOf(today));
});

/** Every field that is saved, by where it is and what kind of value it holds. */
function shapeOf({ version, stores, local }: LeftBehind): string[] {
  const fields = new Set<string>([`database ${version}`]);
  const look = (value: unknown, place: string) => {
    if (typeof value !== "object" || value === null) fields.add(`${place} ${typeof value}`);
    else if (value instanceof Uint8Array) fields.add(`${place} bytes`);
    else
      for (const [key, one] of Object.entries(value))
        look(one, Array.isArray(value) ? `${place}[]` : `${place}.${key}`);
  };
  for (const [store, kept] of Object.entries(stores)) look(values(kept), store);
  for (const [key, text] of Object.entries(local)) look(JSON.parse(text), key.split(" ", 1)[0] ?? "");
  return [...fields].sort();
}
