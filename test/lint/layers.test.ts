import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Example, right, wrong } from "./examples";

const root = join(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "sparring-layers-"));
let refusals = new Map<string, string[]>();

beforeAll(() => {
  cpSync(join(root, "biome.json"), join(copy, "biome.json"));
  cpSync(join(root, "test/lint/core-purity.grit"), join(copy, "test/lint/core-purity.grit"));
  [...right, ...wrong].forEach(write);
  refusals = lint();
});

afterAll(() => rmSync(copy, { recursive: true }));

describe("the layers", () => {
  test.each(right)("allow $file: $code", (example) => {
    expect(refusals.get(pathOf(example)) ?? []).toEqual([]);
  });

  test.each(wrong)("refuse $file: $code", (example) => {
    expect(refusals.get(pathOf(example))?.join("\n")).toContain(example.reason);
  });

  const rooms = [...folders("src"), ...folders("src/core")].filter((room) => room !== "src/core");
  test.each(rooms)("%s has a wrong example", (room) => {
    expect(wrong.map((example) => example.file)).toContainEqual(expect.stringContaining(`${room}/`));
  });
});

/** Each example is a file of its own, so that one's refusal is not taken for another's. */
function pathOf(example: Example): string {
  const number = [...right, ...wrong].indexOf(example);
  return example.file.replace(/(\.tsx?)$/, `-${number}$1`);
}

function write(example: Example): void {
  const path = join(copy, pathOf(example));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${example.code}\n`);
}

/** Lints the copy once and gives the messages per file. */
function lint(): Map<string, string[]> {
  const biome = join(root, "node_modules/.bin/biome");
  const only = ["style/noRestrictedImports", "style/noRestrictedGlobals", "plugin"].map((rule) => `--only=${rule}`);
  const report = run(biome, ["lint", "--reporter=json", "--max-diagnostics=none", ...only, "src"]);
  const { diagnostics } = JSON.parse(report) as { diagnostics: { location: { path: string }; message: string }[] };
  const messages = new Map<string, string[]>();
  for (const { location, message } of diagnostics) {
    messages.set(location.path, [...(messages.get(location.path) ?? []), message]);
  }
  return messages;
}

/** Biome exits with 1 when it finds something, and still prints its report. */
function run(command: string, args: string[]): string {
  try {
    return execFileSync(command, args, { cwd: copy, encoding: "utf8", stdio: "pipe" });
  } catch (failure) {
    return (failure as { stdout: string }).stdout;
  }
}

function folders(path: string): string[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${path}/${entry.name}`);
}
