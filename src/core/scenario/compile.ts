import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { checkBystanders } from "./checks/bystanders";
import { checkChoiceLengths } from "./checks/choice-lengths";
import { checkEndings } from "./checks/endings";
import { checkGraph } from "./checks/graph";
import { checkIds } from "./checks/ids";
import { checkLines } from "./checks/lines";
import { checkReferences } from "./checks/references";
import { checkRelations, type Neighbours, waysLeftBefore } from "./checks/relations";
import { checkReplies } from "./checks/replies";
import { checkSaid } from "./checks/said";
import { checkAbuse, checkStrengths } from "./checks/strengths";
import { checkValues } from "./checks/values";
import { checkWrapUp } from "./checks/wrap-up";
import { compileLanguage, readLanguage } from "./compile-language";
import { compileStructure } from "./compile-structure";
import { compileTexts } from "./compile-texts";
import { type Diagnostic, inReadingOrder, type Report } from "./diagnostics";
import { folderProblems } from "./folder";
import { type Line, linesOf, sampleLines } from "./lines";
import { readYaml } from "./read-yaml";
import { scopesOf } from "./scope";
import { type ScenarioSource, scenarioSource } from "./source/scenario";
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
  /** Names of files beside them that nothing reads. */
  readonly strays?: readonly string[];
}

/** A compiled scenario with its texts by language, and every problem found; without problems of severity error it can be played. */
export interface Compiled {
  readonly scenario?: Scenario;
  readonly texts: Readonly<Record<string, Texts>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles one scenario: files in, compiled JSON and diagnostics out. Never throws for what a file holds.
 * @param neighbours the scenarios that this one may name; left out: what it names is not looked for
 */
export function compileScenario(files: ScenarioFiles, neighbours?: Neighbours): Compiled {
  const story = readYaml(files.story.name, files.story.text);
  const languages = files.languages.map(readLanguage);
  const around = folderProblems(files, languages);
  const problems = () => inReadingOrder([story, ...languages].flatMap(({ diagnostics }) => diagnostics).concat(around));
  const source = story.value === undefined ? undefined : validate(scenarioSource, story.value, story.report);
  if (source === undefined) return { texts: {}, diagnostics: problems() };

  const scopes = scopesOf(source, waysLeftBefore(source, neighbours));
  const scenario = compileStructure(files.id, source, scopes, story.report);
  const lines = linesOf(source);
  checkSource(source, lines, story.report);
  if (neighbours) checkRelations(files.id, source, neighbours, story.report);
  checkBystanders(scenario, story.report);
  checkGraph(scenario, story.report);
  checkSaid(scenario, scopes, story.report);
  checkEndings(scenario, scopes, story.report);
  checkChoiceLengths(scenario, new Map(lines.map((line) => [line.id, line])), story.report, ["turns"]);

  const samples = Object.fromEntries(
    Object.entries(source.turns).flatMap(([id, turn]) => (turn.samples ? [[id, turn.samples]] : [])),
  );
  const own = compileTexts(files.id, source.language, source.money, lines, samples);
  const others = languages.flatMap((file) => compileLanguage(file, { scenario, source, lines }) ?? []);
  return {
    scenario,
    texts: Object.fromEntries([own, ...others].map((texts) => [texts.language, texts])),
    diagnostics: problems(),
  };
}

/** Checks what the story file says, apart from how its turns hang together. */
function checkSource(source: ScenarioSource, lines: readonly Line[], report: Report): void {
  checkIds(source, report);
  checkValues(source, report);
  checkReferences(source, report);
  checkReplies(source, report);
  checkWrapUp(source, report);
  checkStrengths(lines, source, report);
  checkAbuse(lines, source, report);
  checkLines([...lines, ...allSampleLines(source)], source, report);
}

function allSampleLines(source: ScenarioSource): Line[] {
  return Object.entries(source.turns).flatMap(([id, turn]) =>
    sampleLines(turn.samples ?? {}, ["turns", id, "samples"]),
  );
}
