import { describe, expect, test } from "vitest";
import { loadTables, readLanguageFiles, scoredLanguages } from "#commands/language-tables";
import { examine } from "#core/scoring/examine";
import type { EntryFile, Example } from "#core/scoring/language-files";

/** Every entry of every language finds its own examples and passes over its near misses. */
describe.each(scoredLanguages())("%s", (language) => {
  const lists = Object.entries(readLanguageFiles(language)).filter(([path]) => /^(moves|signals)\//.test(path));

  const finds = (name: string, example: Example): boolean => {
    const { customer, reply } = typeof example === "string" ? { customer: "", reply: example } : example;
    const { findings } = examine({ language, channel: "chat", customer, reply }, loadTables(language));
    return findings.some((finding) => finding.name === name);
  };

  test.each(lists)("%s", (path, content) => {
    const name = path.replace(/^.*\//, "").replace(".json", "");
    const entries = content as readonly EntryFile[];
    const hits = entries.flatMap(({ hit = [] }) => hit);
    const misses = entries.flatMap(({ miss = [] }) => miss);
    expect(hits.filter((example) => !finds(name, example))).toEqual([]);
    expect(misses.filter((example) => finds(name, example))).toEqual([]);
  });
});
