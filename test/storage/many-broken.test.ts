import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { type Database, inMemory, openDatabase } from "#storage/database";
import { recordsOf, type SetAside, setAsideStore } from "#storage/records";

const schema = v.object({ text: v.string() });
let count = 0;
const inBrowser = () =>
  openDatabase({ name: `many broken ${++count}`, version: 1, stores: ["notes", "other", setAsideStore] });

/** Puts one sound note between broken ones. */
async function putBroken(database: Database, many: number): Promise<void> {
  const broken = Array.from({ length: many }, (_, at) => ({ key: `b ${at}`, value: { text: at } }));
  await database.putAll("notes", [{ key: "a", value: { text: "fine" } }, ...broken]);
}

function notesIn(database: Database) {
  const told: SetAside[] = [];
  return { told, notes: recordsOf(database, "notes", schema, (broken) => told.push(...broken)) };
}

test("2,000 broken records are set aside in one step, however many they are", async () => {
  const database = await inBrowser();
  await putBroken(database, 2_000);
  const { notes, told } = notesIn(database);
  const steps = vi.spyOn(IDBDatabase.prototype, "transaction");
  expect(await notes.all()).toEqual([{ text: "fine" }]);
  expect(steps, "one to read, one to set aside").toHaveBeenCalledTimes(2);
  expect(told).toHaveLength(2_000);
  expect(await database.all(setAsideStore)).toHaveLength(2_000);
  expect(await database.all("notes")).toHaveLength(1);
});

test.each([
  ["in the browser", inBrowser],
  ["in memory", async () => inMemory()],
] as const)("%s, what two readers find at once is told once", async (_name, open) => {
  const database = await open();
  await putBroken(database, 3);
  const { notes, told } = notesIn(database);
  const [one, other] = await Promise.all([notes.all(), notes.all()]);
  expect([one, other]).toEqual([[{ text: "fine" }], [{ text: "fine" }]]);
  expect(told.map(({ key }) => key).sort()).toEqual(["b 0", "b 1", "b 2"]);
});

test.each([
  ["in the browser", inBrowser],
  ["in memory", async () => inMemory()],
] as const)("%s, what was written soundly since a record was read stays", async (_name, open) => {
  const database = await open();
  await putBroken(database, 2);
  const late: Database = {
    ...database,
    async moveAll(moves) {
      await database.put("notes", "b 1", { text: "mended" });
      return database.moveAll(moves);
    },
  };
  const { notes, told } = notesIn(late);
  await notes.all();
  expect(told.map(({ key }) => key)).toEqual(["b 0"]);
  expect(await notes.all()).toEqual([{ text: "fine" }, { text: "mended" }]);
});

test("where the disk is full the sound records are read all the same, and the broken ones stay for another time", async () => {
  const database = await inBrowser();
  await putBroken(database, 2);
  const { notes, told } = notesIn(database);
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(await notes.all()).toEqual([{ text: "fine" }]);
  expect(told).toEqual([]);
  expect(await database.all("notes")).toHaveLength(3);
  await notes.all();
  expect(told).toHaveLength(2);
  expect(await database.all("notes")).toHaveLength(1);
});

test("several stores take part in a move, and each is made only where its guard holds", async () => {
  const database = await inBrowser();
  await database.putAll("notes", [
    { key: "a", value: 1 },
    { key: "b", value: 2 },
  ]);
  await database.put("other", "b", "newer");
  const moves = ["a", "b"].map((key) => ({
    from: { store: "notes", key },
    to: { store: "other", key, value: "moved" },
    guard: { store: "other", key, holds: (kept: unknown) => kept === undefined },
  }));
  expect(await database.moveAll(moves)).toEqual(moves.slice(0, 1));
  expect(await database.all("notes")).toEqual([{ key: "b", value: 2 }]);
  expect((await database.all("other")).map(({ value }) => value)).toEqual(["moved", "newer"]);
  expect(await database.moveAll([])).toEqual([]);
});
