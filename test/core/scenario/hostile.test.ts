import { describe, expect, it } from "vitest";
import { hostileStories } from "#commands/hostile-stories";
import { reachability } from "#core/scenario/checks/graph";
import { compileScenario } from "#core/scenario/compile";
import { mostProblems } from "#core/scenario/read-yaml";
import { isOneJudgement, outcomesOf } from "#core/scenario/satisfy";
import type { Budget, Scope } from "#core/scenario/scope";

const nested = (opening: string, times: number) => opening.repeat(times);
const aliasBomb = () => {
  const first = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
  const next = (level: number) =>
    `a${level}: &a${level} [${Array(9)
      .fill(`*a${level - 1}`)
      .join(", ")}]\n`;
  return first + Array.from({ length: 12 }, (_, index) => next(index + 1)).join("");
};

/** Files meant to hang or to blow up what reads them. */
const files: Record<string, string> = {
  "deep brackets on one line": `a: ${nested("[", 300_000)}`,
  "deep brackets on many lines": nested("[\n", 150_000),
  "deep groups": nested("a: {b: ", 50_000),
  "brackets closed again in quotes": nested('[ "]",\n', 60_000),
  "deep lists": nested("- ", 190_000),
  "deep keys": nested("? ", 190_000),
  "deep indent": Array.from({ length: 3000 }, (_, level) => `${" ".repeat(Math.min(level, 120))}a:\n`).join(""),
  "aliases that explode": aliasBomb(),
  "a huge text": `title: ${"x".repeat(5_000_000)}`,
  "many keys": Array.from({ length: 20_000 }, (_, index) => `k${index}: 1\n`).join(""),
  "a bad alias": "title: *!\n",
  "a prototype": "__proto__: { polluted: true }\n",
  nothing: "",
  "a list": "- a\n- b\n",
  "a binary": "\u0000\u0001\u0002",
};

describe("hostile files", () => {
  it.each(Object.entries(files))("%s gets a clear error and does not hang", (_name, text) => {
    const { scenario, diagnostics } = compileScenario({
      id: "hostile",
      story: { name: "h.yaml", text },
      languages: [],
    });
    expect(scenario).toBeUndefined();
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every(({ message, line }) => message.length > 20 && line > 0)).toBe(true);
  });

  it("pollutes nothing", () => {
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

function told(text: string) {
  return compileScenario({ id: "hostile", story: { name: "h.yaml", text }, languages: [] }).diagnostics;
}

describe("well-formed stories that mean harm", () => {
  it.each(Object.entries(hostileStories))(
    "%s: few problems are told, however many there are",
    (_name, make) => {
      expect(told(make(1)).length).toBeLessThanOrEqual(mostProblems + 1);
    },
    30_000,
  );

  it("a last line says that more was left out, after the others", () => {
    const all = told(hostileStories["a key that stands there again and again"]?.(1) ?? "");
    expect(all).toHaveLength(mostProblems + 1);
    expect(all.at(-1)).toMatchObject({ code: "too-many-problems", severity: "error" });
  });

  const names = Array.from({ length: 15 }, (_, index) => `ever.${index}`);
  const scope: Scope = new Map(names.map((name) => [name, { kind: "truth" }]));
  const allOf = { all: names.map((name) => ({ name })) };

  it("all conditions of a file try no more combinations than its budget", () => {
    const budget: Budget = { left: 100_000 };
    const outcomes = Array.from({ length: 40 }, () => outcomesOf(allOf, scope, budget));
    expect(outcomes.every(({ canHold, canFail }) => canHold && canFail)).toBe(true);
    expect(budget.left).toBeGreaterThanOrEqual(0);
    expect(budget.left).toBeLessThan(2 ** names.length);
  });

  it("without budget the names alone tell what is one judgement", () => {
    const budget: Budget = { left: 0 };
    expect(isOneJudgement(allOf, scope, budget)).toBe(true);
    expect(isOneJudgement({ all: [...allOf.all, { name: "gave.bulb" }] }, scope, budget)).toBe(false);
  });

  it("what can be reached from a place is found once", () => {
    const { scenario } = compileScenario({
      id: "hostile",
      story: { name: "h.yaml", text: hostileStories["jumps from everywhere to everywhere"]?.(1) ?? "" },
      languages: [],
    });
    const reachable = reachability(scenario ?? { turns: {} });
    expect(reachable("t3")).toBe(reachable("t3"));
    expect(reachable("t3").size).toBe(39);
    expect(scenario?.turns.t3?.returns).toBe(true);
    expect(scenario?.turns.opening?.returns).toBe(false);
  });
});
