import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "labelled-"));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: string, args: readonly string[], input = "") {
  return spawnSync(process.execPath, ["--import", "tsx", `src/commands/${command}.ts`, ...args], {
    input,
    encoding: "utf8",
  });
}

const good = { id: "a", lang: "en", channel: "chat", customer: "It leaks!", reply: "Sorry, I'll refund you today." };

test("score judges each line, and a bad line loses nothing else", () => {
  const lines = [
    JSON.stringify(good),
    "{broken",
    JSON.stringify({ ...good, id: "b", lang: "xx" }),
    "",
    '{"lang":"en"}',
  ];
  const last = JSON.stringify({ ...good, id: "z", scores: { empathy: 2 }, stage: "closing" });
  const { stdout, stderr, status } = run("score", [], [...lines, last].join("\n"));
  const judged = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(judged.map(({ id }) => id)).toEqual(["a", "z"]);
  expect({ ...judged[1], id: "a" }).toEqual(judged[0]);
  expect(judged[0]).toMatchObject({ understood: true, scores: { empathy: 1, ownership: 2 } });
  expect(new Set(judged[0].moves).size).toBe(judged[0].moves.length);
  expect(judged[0].evidence[0]).toEqual({ move: "apologise", start: 0, end: 5 });
  expect(stderr).toMatch(/^line 2: .*\nline 3: .*"xx".*\nline 5: .*"reply".*\n$/);
  expect(status).toBe(1);
}, 30_000);

test("eval prints agreement per language", () => {
  const path = join(folder, "en.jsonl");
  const scores = { empathy: 1, ownership: 2, positive: 1, closing: 0 };
  writeFileSync(path, `${JSON.stringify({ ...good, scores, moves: ["apologise"] })}\n`);
  const { stdout, status } = run("eval", [path, "--moves"]);
  expect(stdout).toMatch(/en, all: 1 replies/);
  expect(stdout).toMatch(/empathy +QWK 1\.00/);
  expect(stdout).toMatch(/apologise +F1 1\.00 +hits 1/);
  expect(status).toBe(0);
}, 30_000);
