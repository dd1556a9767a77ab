import { describe, expect, it } from "vitest";
import { holesIn } from "#commands/known-holes";

const answer = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: { total: 1 } } });

describe("known holes of packages", () => {
  it("are told by name and fail", () => {
    const told = holesIn(answer({ left: { name: "left", severity: "high", via: [], range: "<2.0.0", nodes: [] } }));
    expect(told.found).toBe(true);
    expect(told.lines[0]).toContain("left <2.0.0: a known hole (high)");
  });

  it("none is good news", () => {
    expect(holesIn(answer({}))).toEqual({
      lines: ["Known holes of the packages that the app is built from: 0"],
      found: false,
    });
  });

  it.each([
    ["no network", '{"error":{"code":"ENOTFOUND"}}', "ENOTFOUND"],
    ["a registry without a list", '{"statusCode":405,"error":{"summary":""}}', "405"],
    ["silence", "", "no answer"],
    ["null", "null", "no answer"],
  ])("%s is told in a line and passes", (_name, text, why) => {
    const told = holesIn(text);
    expect(told.found).toBe(false);
    expect(told.lines).toHaveLength(1);
    expect(told.lines[0]).toContain(why);
  });
});
