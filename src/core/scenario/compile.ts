import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { checkChoiceLengths } from "./checks/choice-lengths";
import { checkEndings } from "./checks/endings";
import { checkGraph } from "./checks/graph";
import { checkIds } from "./checks/ids";
import { checkLines } from "./checks/lines";
import { checkReferences } from "./checks/references";
import { checkReplies } from "./checks/replies";
import { compileLanguage } from "./compile-language";
import { compileStructure } from "./compile-structure";
import { compileTexts } from "./compile-texts";
import { type Diagnostic, inReadingOrder } from "./diagnostics";
import { type Line, linesOf, sampleLines } from "./lines";
import { readYaml, type SourceFile } from "./read-yaml";
import { type ScenarioSource, scenarioSource } from "./source-schema";
import { validate } from "./validate";

/** A file as it was read: its name, for messages, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The files of one scenario's folder. */
export interface ScenarioFiles {
  readonly id: string;
  readonly story: TextFile;
  readonly languages: readonly TextFile[];
}

/** A compiled scenario with its texts by language, and every problem found; without problems of severity error it can be played. */
export interface Compiled {
  readonly scenario?: Scenario;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles one scenario: files in, compiled JSON and diagnostics out. Never throws for what a file holds. */
export function compileScenario(files: ScenarioFiles): Compiled {
  const story = readYaml(files.story.name, files.story.text);
  const source = story.value === undefined ? undefined : validate(scenarioSource, story.value, story.report);
  if (source === undefined) return { texts: {}, diagnostics: inReadingOrder(story.diagnostics) };

  checkIds(source, story.report);
  const scenario = compileStructure(files.id, source, story.report);
  checkReferences(source, story.report);
  checkGraph(scenario, story.report);
  checkEndings(scenario, story.report);
  checkReplies(source, story.report);
  const lines = linesOf(source);
  checkLines([...lines, ...allSampleLines(source)], source, story.report);
  checkChoiceLengths(scenario, new Map(lines.map((line) => [line.id, line])), story.report, ["turns"]);

  const samples = Object.fromEntries(
    Object.entries(source.turns).flatMap(([id, turn]) => (turn.samples ? [[id, turn.samples]] : [])),
  );
  const own = compileTexts(files.id, source.language, source.money, lines, samples);
  const others = files.languages.map((file) => compileLanguage(file, { scenario, source, lines }));
  const read: SourceFile[] = [story, ...others.map(({ file }) => file)];
  return {
    scenario,
    texts: Object.fromEntries(
      [own, ...others.flatMap(({ texts }) => texts ?? [])].map((texts) => [texts.language, texts]),
    ),
    diagnostics: inReadingOrder(read.flatMap(({ diagnostics }) => diagnostics)),
  };
}

function allSampleLines(source: ScenarioSource): Line[] {
  return Object.entries(source.turns).flatMap(([id, turn]) =>
    sampleLines(turn.samples ?? {}, ["turns", id, "samples"]),
  );
}
