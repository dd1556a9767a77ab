import { expect, test } from "vitest";
import { loadTables, readLanguageFiles } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import type { EntryFile } from "#core/scoring/language-files";
import { compileTables } from "#core/scoring/tables";

const files = readLanguageFiles("en");
const apologies = files["moves/apologise.json"] as readonly EntryFile[];

function versionWith(entries: readonly EntryFile[]): string {
  return compileTables("en", { ...files, "moves/apologise.json": entries }).version;
}

test("every judgement names the tables that it was made with", () => {
  const given = { language: "en", channel: "chat", customer: "" } as const;
  const tables = loadTables("en");
  for (const reply of ["I'm sorry.", ""]) expect(judge({ ...given, reply }, tables).scorer).toBe(tables.version);
});

test("a changed table is another version, the same tables in another order are not", () => {
  expect(versionWith(apologies)).toBe(loadTables("en").version);
  expect(versionWith([...apologies, { find: ["so sorry"] }])).not.toBe(loadTables("en").version);
  expect(compileTables("en", Object.fromEntries(Object.entries(files).reverse())).version).toBe(
    loadTables("en").version,
  );
});

test("examples, which the app is shipped without, change no version", () => {
  expect(versionWith(apologies.map(({ hit: _hit, miss: _miss, ...entry }) => entry))).toBe(loadTables("en").version);
});

test("tables learned for another version are refused, not passed over", () => {
  const older = { outputs: [], units: [], cues: [], cueWeights: "", pieceWeights: "" };
  for (const learned of [older, { sentences: older, exchanges: older }]) {
    expect(() => compileTables("en", { ...files, "learned.json": learned })).toThrow(/learned\.json.*train anew/);
  }
});

test("each language has its own version", () => {
  expect(loadTables("pl").version).not.toBe(loadTables("en").version);
});
