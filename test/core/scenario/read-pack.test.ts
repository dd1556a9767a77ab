import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { readPath } from "#commands/read-pack";
import { compilePack } from "#core/scenario/compile-pack";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "library-"));
  cpSync("test/invalid/none", join(folder, "lamp"), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function problems() {
  return compilePack(readPath(folder)).diagnostics.map(({ code, file }) => [code, file.split(/[\\/]/).at(-1)]);
}

it("a sound folder has no problems", () => {
  mkdirSync(join(folder, "pictures"));
  writeFileSync(join(folder, "README.md"), "");
  writeFileSync(join(folder, "house.yaml"), "allowances: { bulb: 2 }\n");
  expect(problems()).toEqual([]);
});

it("a story by another name is named, not skipped", () => {
  renameSync(join(folder, "lamp/scenario.yaml"), join(folder, "lamp/scenario.yml"));
  expect(problems()).toEqual([["wrong-file", "lamp"]]);
});

it("so are a language file and a house style by another name, and a story outside of a folder", () => {
  renameSync(join(folder, "lamp/pl.yaml"), join(folder, "lamp/pl.yml"));
  writeFileSync(join(folder, "house.yml"), "");
  writeFileSync(join(folder, "lamp.yaml"), "");
  expect(problems().sort()).toEqual(["house.yml", "lamp.yaml", "pl.yml"].map((name) => ["wrong-file", name]));
});

it("a folder's name is an id", () => {
  renameSync(join(folder, "lamp"), join(folder, "The Lamp"));
  expect(problems()).toEqual([["bad-id", "scenario.yaml"]]);
});

it("nothing to check is no success", () => {
  rmSync(join(folder, "lamp"), { recursive: true });
  const check = ["--import", "tsx", "src/commands/check.ts", folder];
  const { status, stderr } = spawnSync(process.execPath, check, { encoding: "utf8" });
  expect(stderr).toContain("nothing to check");
  expect(status).toBe(2);
}, 30_000);
