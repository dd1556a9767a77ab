import { deleteDB, openDB } from "idb";
import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { openDatabase } from "#storage/database";
import { brokenKey, localValue } from "#storage/local";

const plan = (name: string) => ({ name, version: 1, stores: ["notes", "other"] });
let count = 0;
const fresh = () => plan(`connection ${++count}`);

test("a database that is deleted while it is open is found again, empty", async () => {
  const one = fresh();
  const database = await openDatabase(one);
  await database.put("notes", "a", 1);
  await deleteDB(one.name);
  await database.put("notes", "b", 2);
  expect(await database.all("notes")).toEqual([{ key: "b", value: 2 }]);
});

test("a newer version is let in; what is written by the old one then fails, and is not lost in silence", async () => {
  const one = fresh();
  const database = await openDatabase(one);
  const newer = await openDB(one.name, 2);
  await expect(database.put("notes", "a", 1)).rejects.toThrow();
  newer.close();
});

test("a full disk fails the write, and nothing of it is kept", async () => {
  const database = await openDatabase(fresh());
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementationOnce(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await expect(database.putAll("notes", [{ key: "a", value: 1 }])).rejects.toThrow("full");
  await database.put("notes", "b", 2);
  expect(await database.all("notes")).toEqual([{ key: "b", value: 2 }]);
});

test("several stores are written together, and only where the guard holds", async () => {
  const database = await openDatabase(fresh());
  const rows = [
    { store: "notes", key: "a", value: 1 },
    { store: "other", key: "a", value: 2 },
  ];
  const guard = { store: "notes", key: "a", holds: (value: unknown) => value === undefined };
  expect(await database.putIf(guard, rows)).toBe(true);
  expect(await database.putIf(guard, [{ store: "other", key: "a", value: 3 }])).toBe(false);
  expect(await database.all("other")).toEqual([{ key: "a", value: 2 }]);
  await database.removeAll(rows);
  expect([...(await database.all("notes")), ...(await database.all("other"))]).toEqual([]);
});

test("a small value that cannot be read is set aside and told; one that cannot be written is told", () => {
  localStorage.clear();
  localStorage.setItem("note", '{"text":7}');
  const told = { onBroken: vi.fn(), onNotWritten: vi.fn() };
  const note = localValue("note", v.object({ text: v.string() }), { text: "" }, told);
  expect(note.read()).toEqual({ text: "" });
  expect(told.onBroken).toHaveBeenCalledOnce();
  expect(localStorage.getItem(brokenKey("note"))).toBe('{"text":7}');
  const refuse = () => {
    throw new DOMException("blocked", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse, removeItem: refuse });
  note.write({ text: "kept" });
  expect(told.onNotWritten).toHaveBeenCalledOnce();
  expect(note.read()).toEqual({ text: "kept" });
  vi.unstubAllGlobals();
});
