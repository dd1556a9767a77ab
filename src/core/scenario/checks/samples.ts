import type { Path, Report } from "../diagnostics";
import type { LanguageSource } from "../source/language";
import type { SampleSource } from "../source/reply";
import type { ScenarioSource } from "../source/scenario";
import { checkAnswer, checkName } from "./references";

type SampleSet = Readonly<Record<string, SampleSource>>;

/** Checks that a free-text turn's samples hold a model answer. */
export function checkSampleSet(samples: SampleSet, path: Path, report: Report): void {
  const some = Object.values(samples).some(({ model }) => model === true);
  if (!some)
    report("model-missing", path, `None of these samples is a model answer. Mark the best one with model: true.`);
}

/**
 * Checks a language's samples against the story: some for every turn that takes free text, and names that exist.
 * Which keys a language needs, its walks tell.
 */
export function checkSamples(
  samples: NonNullable<LanguageSource["samples"]>,
  source: ScenarioSource,
  report: Report,
): void {
  for (const [turn, { samples: told }] of Object.entries(source.turns)) {
    if (told === undefined || Object.keys(samples[turn] ?? {}).length > 0) continue;
    const keys = Object.keys(told).join(", ");
    report(
      "missing-sample",
      ["samples", turn],
      `The turn "${turn}" has no samples in this language. Write some: ${keys}.`,
    );
  }
  for (const [turn, entries] of Object.entries(samples)) {
    checkTurnSamples(turn, entries, source, report);
  }
}

function checkTurnSamples(turn: string, entries: SampleSet, source: ScenarioSource, report: Report): void {
  const known = Object.hasOwn(source.turns, turn) ? source.turns[turn]?.samples : undefined;
  if (known === undefined) {
    report(
      "unknown-sample",
      ["samples", turn],
      `The story has no turn "${turn}" that takes free text. Take it out, or correct the name.`,
    );
    return;
  }
  for (const [key, sample] of Object.entries(entries)) {
    checkAnswer(sample, ["samples", turn, key], (kind, ids, at) => {
      const all = { fact: source.facts, rule: source.rules, allowance: source.authority.allowances }[kind];
      for (const [index, id] of (ids ?? []).entries()) {
        checkName({ what: kind, ids: Object.keys(all ?? {}) }, id, [...at, index], report);
      }
    });
  }
  checkSampleSet(entries, ["samples", turn], report);
}
