import { describe, expect, it } from "vitest";
import { compileScenario } from "#core/scenario/compile";

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
