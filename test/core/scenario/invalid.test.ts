import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPath, readScenario } from "#commands/read-pack";
import { compileScenario } from "#core/scenario/compile";
import { compilePack } from "#core/scenario/compile-pack";
import { diagnosticCodes } from "#core/scenario/diagnostics";

const folder = "test/invalid";
/** Made in tests themselves: files of this size have no place in the repository, and models need a scorer. */
const madeHere = ["file-too-big", "too-many-problems", "model-misjudged"];

describe("broken scenarios", () => {
  it.each(Object.keys(diagnosticCodes).filter((code) => !madeHere.includes(code)))(
    "%s is found, and nothing else",
    (code) => {
      const { diagnostics } = compilePack(readPath(join(folder, code)));
      expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
    },
  );

  it("every folder belongs to a diagnostic", () => {
    const known = [...Object.keys(diagnosticCodes), "none"];
    expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([]);
  });

  it("the scenario that they were broken from is sound", () => {
    expect(compileScenario(readScenario(join(folder, "none"))).diagnostics).toEqual([]);
  });

  it("a problem says where it is, on the line that it is on", () => {
    const [problem] = compileScenario(readScenario(join(folder, "condition-name"))).diagnostics;
    expect(problem).toMatchObject({ file: expect.stringContaining("scenario.yaml"), severity: "error" });
    expect(problem?.source).toContain("temper >= 0");
    expect(problem?.message).toContain("Known:");
  });

  it("a file that is too big is refused before it is read", () => {
    const story = { name: "scenario.yaml", text: `title: ${"a".repeat(500_000)}` };
    expect(compileScenario({ id: "big", story, languages: [] }).diagnostics.map(({ code }) => code)).toEqual([
      "file-too-big",
    ]);
  });
});
