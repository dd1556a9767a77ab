import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileScenario } from "#core/scenario/compile";
import { compileDrills } from "#core/scenario/compile-drills";
import { compilePack } from "#core/scenario/compile-pack";
import { compilePaths } from "#core/scenario/compile-paths";
import type { Diagnostic } from "#core/scenario/diagnostics";
import { idPattern } from "#core/scenario/source/words";
import { hiddenCharacters } from "#core/service/hidden-characters";
import { hostileIn, hostileTexts, named } from "../../support/hostile-texts";

const story = readFileSync("test/invalid/none/scenario.yaml", "utf8");
const inPolish = readFileSync("test/invalid/missing-line/pl.yaml", "utf8").replace(
  "lines:\n",
  "lines:\n  customer.wants: Lampa, która świeci.\n",
);
const plainCodes = ["tags-in-text", "dangerous-link", "hidden-character"];

function compile(text: string) {
  return compileScenario({ id: "hostile", story: { name: "scenario.yaml", text }, languages: [] });
}

function compilePolish(text: string) {
  const files = { story: { name: "scenario.yaml", text: story }, languages: [{ name: "pl.yaml", text }] };
  return compileScenario({ id: "hostile", ...files });
}

function house(voice: string, banned = "kindly note", allowance = "bulb") {
  const text = `allowances: { ${quoted(allowance)}: 1 }\nlanguages: { en: { voice: ${quoted(voice)}, banned: [${quoted(banned)}] } }\n`;
  return compilePack({ house: { name: "house.yaml", text }, scenarios: [] });
}

/** A text as YAML has it in quotes, every character beyond plain ones by its number. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function drill(why: string, key = "router"): string {
  const item = { row: "L10", cause: "solution", customer: "Thanks.", model: "Gladly. Call me any time.", why };
  return `kind: close-it\nlanguage: en\nitems:\n  ${quoted(key)}: ${inBraces(item)}\n`;
}

function path(title: string): string {
  return `title: { en: ${quoted(title)} }\nlead: { en: Five days. }\nweeks:\n  - text: { en: One. }\n    days: [[{ plan: true }]]\n`;
}

function inBraces(item: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${quoted(value)}`)
    .join(", ")} }`;
}

function errorsOf(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === "error");
}

/** Problems that can be read: plain words, a place, and nothing in them that cannot be seen. */
function expectTold(diagnostics: readonly Diagnostic[]): void {
  for (const { message, line } of diagnostics) {
    expect(message.length).toBeGreaterThan(20);
    expect(line).toBeGreaterThan(0);
  }
}

it("there are a hundred of them at least", () => {
  expect(new Set(hostileTexts.map(({ text }) => text)).size).toBeGreaterThanOrEqual(100);
});

describe("hostile texts in files", () => {
  it.each(hostileTexts.map(named))("%s: said as it is, or refused", (_name, text) => {
    const { texts, diagnostics } = compile(story.replace("And then?", () => quoted(text)));
    const errors = errorsOf(diagnostics);
    expectTold(diagnostics);
    if (errors.length === 0) expect(texts.en?.lines["turns.closing.says.first"]).toBe(text);
    if (hiddenCharacters(text).length > 0) expect(errors.map(({ code }) => code)).toContain("hidden-character");
  });

  it.each(hostileTexts.map(named))("%s: as an id, in a drill and in a path", (_name, text) => {
    const asId = compile(story.replace("  closing:\n    says", () => `  ${quoted(text)}:\n    says`));
    const asItem = compileDrills([{ name: "close-it.en.yaml", text: drill("So.", text) }]);
    if (!idPattern.test(text)) {
      expect(errorsOf(asId.diagnostics)).not.toEqual([]);
      expect(errorsOf(asItem.diagnostics)).not.toEqual([]);
      expect(asItem.drills).toEqual({});
    }
    const inDrill = compileDrills([{ name: "close-it.en.yaml", text: drill(text) }]);
    const inPath = compilePaths([{ name: "week.yaml", text: path(text) }], new Map());
    expectTold([...asId.diagnostics, ...asItem.diagnostics, ...inDrill.diagnostics, ...inPath.diagnostics]);
    if (hiddenCharacters(text).length === 0) return;
    expect(inDrill.drills).toEqual({});
    expect(inPath.paths).toEqual([]);
  });

  it.each(hostileTexts.map(named))("%s: in another language's file", (_name, text) => {
    const { texts, diagnostics } = compilePolish(inPolish.replace("I co dalej?", () => quoted(text)));
    const errors = errorsOf(diagnostics);
    expectTold(diagnostics);
    if (errors.length === 0) expect(texts.pl?.lines["turns.closing.says.first"]).toBe(text);
    if (hiddenCharacters(text).length > 0) expect(errors.map(({ code }) => code)).toContain("hidden-character");
  });

  it.each(hostileTexts.map(named))("%s: in the house style", (_name, text) => {
    for (const pack of [house(text), house("Plain.", text), house("Plain.", "kindly note", text)]) {
      expectTold(pack.diagnostics);
      const codes = errorsOf(pack.diagnostics).map(({ code }) => code);
      if (codes.length > 0) expect(pack.house).toEqual({});
      if (hiddenCharacters(text).length > 0) expect(codes).toContain("hidden-character");
    }
    expect({}).not.toHaveProperty("polluted");
  });

  it.each([...hostileIn("condition"), ...hostileIn("name"), ...hostileIn("pattern"), ...hostileIn("message")])(
    "%s is no condition",
    (text) => {
      const { diagnostics } = compile(story.replace("mood >= 2", () => quoted(text)));
      expect(errorsOf(diagnostics)).not.toEqual([]);
    },
  );

  it("files without them are sound", () => {
    expect(compileDrills([{ name: "close-it.en.yaml", text: drill("So.") }]).diagnostics).toEqual([]);
    expect(compilePaths([{ name: "week.yaml", text: path("A week") }], new Map()).diagnostics).toEqual([]);
    expect(compilePolish(inPolish).diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(house("Plain.")).toMatchObject({ diagnostics: [], house: { allowances: { bulb: 1 } } });
  });

  it.each(hostileIn("script").filter((text) => /^<[a-z!/]/i.test(text)))("%s is refused as a tag", (text) => {
    expect(compile(story.replace("And then?", () => quoted(text))).diagnostics.map(({ code }) => code)).toContain(
      "tags-in-text",
    );
  });

  it.each(hostileIn("fair"))("%s is fair", (text) => {
    const { diagnostics } = compile(story.replace("And then?", () => quoted(text)));
    expect(diagnostics.filter(({ code }) => plainCodes.includes(code))).toEqual([]);
  });

  it("a condition may compare with < and >", () => {
    const { diagnostics } = compile(story.replace("mood >= 2", () => '"2<mood && patience>=0"'));
    expect(diagnostics).toEqual([]);
  });
});
