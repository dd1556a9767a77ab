import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { keywordBaseline, majorityBaseline } from "#commands/baselines";
import { asGiven, type Given, levelsOf, meanFarOff, meanKappa, moveF1 } from "#commands/figures";
import { samplesIn } from "#commands/known-misses";
import { type DataReply, type Part, parts, readAllData } from "#commands/labelled-data";
import { type LabelledReply, parseLabelled } from "#commands/labelled-replies";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { overpaidAttacks, shareOverpaid } from "#commands/overpaid";
import { readPack } from "#commands/read-pack";
import { writeFigures } from "#commands/shown-figures";
import { compilePack } from "#core/scenario/compile-pack";
import {
  accuracy,
  countLabels,
  f1,
  farOff,
  interval,
  levelMacroF1,
  macroF1,
  microF1,
  quadraticWeightedKappa,
} from "#core/scoring/agreement";
import { judge } from "#core/scoring/judge";
import type { Judgement } from "#core/scoring/types";
import { criteria } from "#core/service/criteria";

/**
 * `npm run eval`: how far the scorer agrees with people, per language, on the untouched test part, and what attacks gain; the other parts with
 * `--part NAME` (training, development, samples), a labelled file by its path. `--moves`: per move; `--misses`: every
 * disagreement, not to be used on the test part; `--write`: also the figures that the app shows.
 */
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    part: { type: "string", default: "test" },
    language: { type: "string" },
    moves: { type: "boolean" },
    misses: { type: "boolean" },
    write: { type: "boolean" },
  },
});

type Evaluated = LabelledReply & Partial<Pick<DataReply, "kind" | "topic" | "labellers" | "understood">>;

const replies = chosenReplies().filter(({ language }) => !options.language || language === options.language);
if (replies.length === 0) console.log("No labelled replies found.");
if (options.write) writeFigures();
for (const language of new Set(replies.map((reply) => reply.language))) {
  const own = replies.filter((reply) => reply.language === language);
  for (const kind of ["everyday", "hard"] as const) {
    report(
      `${language}, ${kind}`,
      own.filter((reply) => reply.kind === kind),
    );
  }
  report(`${language}, all`, own);
  if (positionals.length === 0 && options.part === "test") reportAttacks(language);
}

function chosenReplies(): Evaluated[] {
  if (positionals.length > 0) return positionals.flatMap(readLabelled);
  if (options.part === "samples") return shippedSamples();
  if (!parts.includes(options.part as Part)) throw new Error(`no part "${options.part}": ${parts.join(", ")}, samples`);
  return readAllData().filter(({ part }) => part === options.part);
}

/** The labelled samples of the shipped scenarios. */
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

function report(name: string, items: readonly Evaluated[]): void {
  if (items.length === 0) return;
  const judged = items.map((item) => judge(item, loadTables(item.language)));
  const found = judged.map(asGiven);
  console.log(`${name}: ${items.length} replies`);
  reportCriteria(items, found);
  reportMoves(items, found);
  reportBeside(items);
  reportUnderstood(items, judged);
  if (options.misses) for (const [index, item] of items.entries()) reportMisses(item, judged[index]);
}

function reportCriteria(items: readonly Evaluated[], found: readonly Given[]): void {
  const groups = groupsOf(items);
  for (const criterion of criteria) {
    const [given, judged] = [levelsOf(items, criterion), levelsOf(found, criterion)];
    const kappa = quadraticWeightedKappa(given, judged, 2);
    const [low, high] = interval(groups, (places) => {
      return quadraticWeightedKappa(pick(given, places), pick(judged, places), 2);
    });
    console.log(
      `  ${criterion.padEnd(10)} QWK ${two(kappa)} (${two(low)}–${two(high)})   accuracy ${two(accuracy(given, judged))}` +
        `   macro F1 ${two(levelMacroF1(given, judged))}   two off ${percent(farOff(given, judged))}`,
    );
  }
  const [low, high] = interval(groups, (places) => meanKappa(pick(items, places), pick(found, places)));
  console.log(
    `  mean       QWK ${two(meanKappa(items, found))} (${two(low)}–${two(high)})   two off ${percent(meanFarOff(items, found))}`,
  );
}

function reportMoves(items: readonly Evaluated[], found: readonly Given[]): void {
  const counts = countLabels(
    items.map(({ moves }) => moves),
    found.map(({ moves }) => moves),
  );
  const [low, high] = interval(groupsOf(items), (places) => moveF1(pick(items, places), pick(found, places)));
  console.log(
    `  moves      micro F1 ${two(microF1(counts))} (${two(low)}–${two(high)})   macro F1 ${two(macroF1(counts))}`,
  );
  if (!options.moves) return;
  for (const [move, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { hits, extra, missed } = count;
    console.log(`    ${move.padEnd(20)} F1 ${two(f1(count))}   hits ${hits}, extra ${extra}, missed ${missed}`);
  }
}

/** The baselines, and how far two labellers agree where there were two. */
function reportBeside(items: readonly Evaluated[]): void {
  const beside = (name: string, given: readonly Given[], other: readonly Given[]) => {
    console.log(
      `  ${name.padEnd(24)} mean QWK ${two(meanKappa(given, other))}   micro F1 ${two(moveF1(given, other))}   two off ${percent(meanFarOff(given, other))}`,
    );
  };
  beside("beside it: keywords", items, items.map(keywordBaseline));
  beside("beside it: majority", items, majorityBaseline(items));
  const twice = items.flatMap(({ labellers }) => (labellers ? [labellers] : []));
  if (twice.length === 0) return;
  beside(
    `two labellers (${twice.length})`,
    twice.map(([writer]) => writer),
    twice.map(([, blind]) => blind),
  );
}

function reportUnderstood(items: readonly Evaluated[], judged: readonly Judgement[]): void {
  const refused = items.filter((item, at) => item.understood !== false && judged[at]?.understood === false).length;
  const nones = items.flatMap((item, at) => (item.understood === false ? [judged[at]] : []));
  const caught = nones.filter((judgement) => judgement?.understood === false).length;
  console.log(`  no reply at all: ${caught} of ${nones.length} noticed; ${refused} real replies not understood`);
}

/** How many attacks get more than they earn on some criterion: all, and by tactic. */
function reportAttacks(language: string): void {
  const attacks = overpaidAttacks(language);
  const share = (levels: 1 | 2) => percent(shareOverpaid(attacks, levels));
  console.log(`${language}, attacks: ${attacks.length}\n  one level too much ${share(1)}   two ${share(2)}`);
  for (const tactic of new Set(attacks.map((attack) => attack.tactic))) {
    const own = attacks.filter((attack) => attack.tactic === tactic);
    console.log(`    ${String(tactic).padEnd(12)} ${own.filter(({ levels }) => levels > 0).length} of ${own.length}`);
  }
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

function groupsOf(items: readonly Evaluated[]): string[] {
  return items.map(({ topic, customer }) => topic ?? customer);
}

function pick<T>(values: readonly T[], places: readonly number[]): T[] {
  return places.map((place) => values[place] as T);
}

function two(value: number): string {
  return value.toFixed(2);
}

function percent(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
