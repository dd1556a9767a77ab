import type { Sample, Texts } from "#core/dialogue/texts";
import { longHash } from "#core/service/hash";
import type { Line } from "./lines";
import type { SampleSource } from "./source/reply";

type Samples = Readonly<Record<string, Readonly<Record<string, SampleSource>>>>;

/** Compiles a scenario's texts in one language from its lines and samples. */
export function compileTexts(
  scenario: string,
  language: string,
  money: Texts["money"],
  lines: readonly Line[],
  samples: Samples,
): Texts {
  const texts = {
    money,
    lines: Object.fromEntries(lines.flatMap(({ id, prose }) => (prose === undefined ? [] : [[id, prose]]))),
    wordLists: Object.fromEntries(lines.flatMap(({ id, wordings }) => (wordings ? [[id, [...wordings]]] : []))),
    samples: Object.fromEntries(Object.entries(samples).map(([turn, entries]) => [turn, compileSamples(entries)])),
  };
  return { version: 1, scenario, language, textHash: longHash(JSON.stringify(texts)), ...texts };
}

function compileSamples(entries: Readonly<Record<string, SampleSource>>): Sample[] {
  return Object.entries(entries).map(([key, sample]) => ({
    key,
    text: sample.text,
    understood: sample.understood ?? true,
    moves: sample.moves,
    scores: sample.scores,
    tells: sample.tells ?? [],
    gives: sample.gives ?? [],
    rules: [...(sample.keeps ?? []), ...(sample.breaks ?? [])],
    model: sample.model ?? false,
  }));
}
