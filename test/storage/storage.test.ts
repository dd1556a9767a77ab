import * as v from "valibot";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { inMemory, openDatabase } from "#storage/database";
import { localValue } from "#storage/local";
import { recordsOf, type SetAside, setAsideStore } from "#storage/records";

const plan = (name: string) => ({ name, version: 1, stores: ["notes", setAsideStore] });
const schema = v.object({ version: v.literal(1), text: v.string() });

describe.each([
  ["in the browser", () => openDatabase(plan(`test ${Math.random()}`))],
  ["in memory", async () => inMemory()],
] as const)("a database %s", (_name, open) => {
  test("gives back what was put, in the order of keys, and by prefix", async () => {
    const database = await open();
    await database.put("notes", "b 2", { text: "two" });
    await database.putAll("notes", [
      { key: "b 1", value: { text: "one" } },
      { key: "a", value: { text: "other" } },
    ]);
    expect((await database.all("notes")).map(({ key }) => key)).toEqual(["a", "b 1", "b 2"]);
    expect((await database.under("notes", "b ")).map(({ value }) => value)).toEqual([{ text: "one" }, { text: "two" }]);
    await database.remove("notes", "a");
    expect(await database.all("notes")).toHaveLength(2);
  });

  test("a value that is changed after it was put stays as it was", async () => {
    const database = await open();
    const value = { text: "before" };
    await database.put("notes", "a", value);
    value.text = "after";
    expect((await database.all("notes"))[0]?.value).toEqual({ text: "before" });
  });

  test("a broken record is set aside and told, and the rest is intact", async () => {
    const database = await open();
    const told: SetAside[] = [];
    const notes = recordsOf(database, "notes", schema, (broken) => told.push(...broken));
    await notes.put("good", { version: 1, text: "fine" });
    await database.put("notes", "bad", { version: 1, text: 7 });
    expect(await notes.all()).toEqual([{ version: 1, text: "fine" }]);
    expect(told).toMatchObject([{ store: "notes", key: "bad", value: { version: 1, text: 7 } }]);
    expect(await database.all(setAsideStore)).toMatchObject([{ key: "notes bad" }]);
    expect(await notes.all()).toHaveLength(1);
    expect(told).toHaveLength(1);
  });
});

describe("where the browser gives no database", () => {
  test("values are kept until the page is closed, and that is known", async () => {
    vi.stubGlobal("indexedDB", undefined);
    const database = await openDatabase(plan("refused"));
    vi.unstubAllGlobals();
    expect(database.lasting).toBe(false);
    await database.put("notes", "a", 1);
    expect(await database.all("notes")).toEqual([{ key: "a", value: 1 }]);
  });
});

describe("a local value", () => {
  beforeEach(() => localStorage.clear());
  const value = () => localValue("note", schema, { version: 1, text: "fallback" });

  test("is read again after it was written", () => {
    value().write({ version: 1, text: "kept" });
    expect(value().read()).toEqual({ version: 1, text: "kept" });
  });

  test.each([
    ["{ broken", "not JSON"],
    ['{"version":2,"text":"new"}', "another version"],
    ["null", "nothing"],
  ])("%s gives the fallback (%s)", (text) => {
    localStorage.setItem("note", text);
    expect(value().read().text).toBe("fallback");
  });

  test("is kept until the page is closed where nothing can be written", () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const one = value();
    one.write({ version: 1, text: "kept" });
    expect(one.read().text).toBe("kept");
  });
});
