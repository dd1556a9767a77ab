import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { samplesIn } from "#commands/known-misses";
import { type LabelledReply, parseLabelled } from "#commands/labelled-replies";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { readPack } from "#commands/read-pack";
import { compilePack } from "#core/scenario/compile-pack";
import { accuracy, countLabels, f1, farOff, macroF1, microF1, quadraticWeightedKappa } from "#core/scoring/agreement";
import { judge } from "#core/scoring/judge";
import type { Judgement } from "#core/scoring/types";
import { criteria } from "#core/service/criteria";

/** Prints how far the scorer agrees with labels, per language. `--moves`: per move; `--misses`: every disagreement. */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { moves: { type: "boolean" }, misses: { type: "boolean" } },
});

/** Labelled replies from one place; they are reported apart, since some are used in development and some are not. */
interface Source {
  readonly name: string;
  readonly replies: readonly LabelledReply[];
}

const sources: Source[] =
  positionals.length > 0
    ? [{ name: "", replies: positionals.flatMap(readLabelled) }]
    : [
        { name: "replies by other hands", replies: filesInRepository("test/scoring").flatMap(readLabelled) },
        { name: "samples of the shipped scenarios", replies: shippedSamples() },
      ];

for (const { name, replies } of sources) {
  if (name !== "") console.log(`# ${name}`);
  if (replies.length === 0) console.log("No labelled replies found.");
  for (const language of new Set(replies.map((reply) => reply.language))) {
    report(
      language,
      replies.filter((reply) => reply.language === language),
    );
  }
}

function filesInRepository(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.endsWith(".jsonl")).map((path) => join(folder, path));
}

/** The labelled samples of the shipped scenarios: written and labelled before any scorer read them. */
function shippedSamples(): LabelledReply[] {
  const { scenarios } = compilePack(readPack("scenarios"));
  return scoredLanguages().flatMap((language) =>
    samplesIn(language, scenarios.values()).map(({ sample, ...reply }) => ({
      ...reply,
      scores: sample.scores,
      moves: sample.moves,
    })),
  );
}

function readLabelled(path: string): LabelledReply[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return [parseLabelled(line)];
    } catch (error) {
      throw new Error(`${path}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function report(language: string, replies: readonly LabelledReply[]): void {
  const tables = loadTables(language);
  const judged = replies.map((reply) => judge(reply, tables));
  console.log(`${language}: ${replies.length} replies`);
  reportCriteria(replies, judged);
  const counts = countLabels(
    replies.map(({ moves }) => moves),
    judged.map(({ moves }) => moves.map(({ move }) => move)),
  );
  console.log(`  moves      micro F1 ${two(microF1(counts))}   macro F1 ${two(macroF1(counts))}`);
  if (options.moves) {
    for (const [move, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const { hits, extra, missed } = count;
      console.log(`    ${move.padEnd(20)} F1 ${two(f1(count))}   hits ${hits}, extra ${extra}, missed ${missed}`);
    }
  }
  if (options.misses) for (const [index, reply] of replies.entries()) reportMisses(reply, judged[index]);
}

function reportCriteria(replies: readonly LabelledReply[], judged: readonly Judgement[]): void {
  const kappas: number[] = [];
  for (const criterion of criteria) {
    const given = replies.map(({ scores }) => scores[criterion]);
    const found = judged.map(({ criteria: levels }) => levels[criterion].level);
    const kappa = quadraticWeightedKappa(given, found, 2);
    kappas.push(kappa);
    const far = percent(farOff(given, found));
    console.log(
      `  ${criterion.padEnd(10)} QWK ${two(kappa)}   accuracy ${two(accuracy(given, found))}   two off ${far}`,
    );
  }
  console.log(`  mean       QWK ${two(kappas.reduce((sum, kappa) => sum + kappa, 0) / kappas.length)}`);
}

function reportMisses(reply: LabelledReply, judgement: Judgement | undefined): void {
  if (!judgement) return;
  const found = new Set<string>(judgement.moves.map(({ move }) => move));
  const extra = [...found].filter((move) => !reply.moves.includes(move)).map((move) => `+${move}`);
  const missed = reply.moves.filter((move) => !found.has(move)).map((move) => `-${move}`);
  const levels = criteria.flatMap((criterion) => {
    const { level, reasons } = judgement.criteria[criterion];
    const given = reply.scores[criterion];
    return level === given
      ? []
      : [`${criterion} ${given} judged ${level} (${reasons.map(({ key }) => key).join(", ")})`];
  });
  if (extra.length + missed.length + levels.length === 0) return;
  const understood = judgement.understood ? "" : ` [${judgement.notUnderstood}]`;
  console.log(`\n  ${String(reply.id)}${understood}\n    < ${reply.customer}\n    > ${reply.reply}`);
  console.log(`    ${[...levels, ...missed, ...extra].join("; ")}`);
}

function two(value: number): string {
  return value.toFixed(2);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
