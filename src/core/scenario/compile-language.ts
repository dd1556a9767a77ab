import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { shortHash } from "#core/service/hash";
import { checkChoiceLengths } from "./checks/choice-lengths";
import { checkLines } from "./checks/lines";
import { checkSamples } from "./checks/samples";
import { checkBothStrengths, checkStrengths } from "./checks/strengths";
import type { TextFile } from "./compile";
import { compileTexts } from "./compile-texts";
import type { Report } from "./diagnostics";
import { baseName } from "./folder";
import { type Line, linesOf, sampleLines, wholeText } from "./lines";
import { readYaml, type SourceFile } from "./read-yaml";
import { type LanguageSource, languageSource } from "./source/language";
import { type ScenarioSource, scenarioSource } from "./source/scenario";
import { validate } from "./validate";

/** The story that a language file belongs to. */
export interface Story {
  readonly scenario: Scenario;
  readonly source: ScenarioSource;
  readonly lines: readonly Line[];
}

/** A language file as it was read; without content where it does not fit its schema. */
export interface LanguageFile extends SourceFile {
  readonly content: LanguageSource | undefined;
}

/** Reads a language file by its own schema, so that its problems are told even beside a broken story. */
export function readLanguage(file: TextFile): LanguageFile {
  const read = readYaml(file.name, file.text);
  const content = read.value === undefined ? undefined : validate(languageSource, read.value, read.report);
  if (content !== undefined && baseName(file.name) !== `${content.language}.yaml`) {
    read.report(
      "wrong-file",
      ["language"],
      `The file is named otherwise: rename it to ${content.language}.yaml or change "language".`,
    );
  }
  return { ...read, content };
}

/** Compiles one language file against its story. Holes are errors: a language is offered whole or not at all. */
export function compileLanguage({ content, report }: LanguageFile, story: Story): Texts | undefined {
  if (content === undefined) return undefined;
  if (content.language === story.source.language) {
    report("wrong-file", ["language"], `"${content.language}" is the story's own language; it has no file of its own.`);
  }
  const lines = linesIn(content, story, report);
  const samples = content.samples ?? {};
  const spoken = Object.entries(samples).flatMap(([turn, entries]) => sampleLines(entries, ["samples", turn]));
  checkLines([...lines, ...spoken], story.source, report);
  checkStrengths(lines, story.source, report);
  checkBothStrengths(lines, story.lines, report);
  checkChoiceLengths(story.scenario, new Map(lines.map((line) => [line.id, line])), report, ["lines"]);
  checkSamples(samples, story.source, report);
  return compileTexts(story.scenario.id, content.language, content.money, lines, samples);
}

/** The language's lines in the order of the story, with holes, strays and outdated lines reported. */
function linesIn(source: LanguageSource, story: Story, report: Report): Line[] {
  const given = new Map(Object.keys(source.lines).map((id) => [currentId(id, story.scenario), id]));
  const lines = story.lines.flatMap((line): Line[] => {
    const key = given.get(line.id);
    given.delete(line.id);
    if (key === undefined) {
      report(
        "missing-line",
        ["lines"],
        `The line "${line.id}" is missing: ${JSON.stringify(wholeText(line).slice(0, 80))}. Add it under lines.`,
      );
      return [];
    }
    checkStamp(source.made_from?.[key], line, key, report);
    return [inThisLanguage(line, source.lines[key], key, report)];
  });
  for (const key of given.values()) {
    report("unknown-line", ["lines", key], `The story has no line "${key}". Take it out, or correct its id.`);
  }
  return lines;
}

function inThisLanguage(
  line: Line,
  value: LanguageSource["lines"][string] | undefined,
  key: string,
  report: Report,
): Line {
  const path = ["lines", key];
  if (line.wordings) {
    if (typeof value === "string") return { id: line.id, path, wordings: [value] };
    if (Array.isArray(value)) return { id: line.id, path, wordings: value };
    report("wrong-value", path, `"${key}" holds wordings: write a text or a list of texts.`);
    return { id: line.id, path, wordings: [] };
  }
  if (value !== undefined && !Array.isArray(value)) return { id: line.id, path, prose: value };
  report("wrong-value", path, `"${key}" is a line to be said: write a text, not a list.`);
  return { id: line.id, path, prose: "" };
}

function checkStamp(stamp: string | undefined, line: Line, key: string, report: Report): void {
  if (stamp !== undefined && stamp !== stampOf(line)) {
    report(
      "outdated-line",
      ["lines", key],
      `The source of "${key}" has changed: ${JSON.stringify(wholeText(line).slice(0, 80))}. Look at it, then run npm run stamp.`,
    );
  }
}

/** The stamp of a source line: changes when the line does. */
function stampOf(line: Line): string {
  return shortHash(wholeText(line));
}

/** The stamp of every line of a story as it is now, by line id; none where the story cannot be read. */
export function currentStamps(story: TextFile): Map<string, string> {
  const read = readYaml(story.name, story.text);
  const source = validate(scenarioSource, read.value, read.report);
  return new Map((source ? linesOf(source) : []).map((line) => [line.id, stampOf(line)]));
}

/** A line id with renamed parts brought up to date. */
function currentId(id: string, { renamed }: Scenario): string {
  const parts = id.split(".");
  for (let length = parts.length; length > 1; length--) {
    const now = renamed[parts.slice(0, length).join(".")];
    if (now !== undefined) parts[length - 1] = now;
  }
  return parts.join(".");
}
