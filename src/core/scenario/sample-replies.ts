import { caseWords } from "#core/dialogue/case-words";
import { holds } from "#core/dialogue/condition";
import { lineIds } from "#core/dialogue/line-ids";
import { namesOf } from "#core/dialogue/names";
import { freshPlay } from "#core/dialogue/play";
import type { Scenario, Variant } from "#core/dialogue/scenario";
import { fill, type Sample, type Telling, type Texts, tell } from "#core/dialogue/texts";
import type { Channel } from "#core/service/channels";
import type { Criterion } from "#core/service/criteria";

/** A sample as a reply to judge: with the customer's message that it answers, and the labels it was given. */
export interface SampleReply {
  /** `<scenario>/<language>/<turn>/<sample>`. */
  readonly id: string;
  readonly turn: string;
  readonly language: string;
  readonly channel: Channel;
  readonly customer: string;
  readonly reply: string;
  /** What the case is about. */
  readonly context: string;
  /** The criteria that the turn asks for. */
  readonly asks: readonly Criterion[];
  readonly sample: Sample;
}

/** A scenario's samples in one language as replies to judge, told in its first variant. */
export function sampleReplies(scenario: Scenario, texts: Texts): SampleReply[] {
  const telling: Telling = { scenario, texts, variant: scenario.variants[0] as Variant, gender: "f" };
  const context = caseWords(telling);
  return Object.entries(texts.samples).flatMap(([turn, samples]) =>
    samples.map((sample) => ({
      id: `${scenario.id}/${texts.language}/${turn}/${sample.key}`,
      turn,
      language: texts.language,
      channel: scenario.channel,
      customer: openingLine(telling, turn),
      reply: fill(telling, sample.text),
      context,
      asks: scenario.turns[turn]?.asks ?? [],
      sample,
    })),
  );
}

/** What the customer says when the turn is entered for the first time in a conversation that has just begun. */
function openingLine(telling: Telling, id: string): string {
  const { scenario, variant } = telling;
  const play = { ...freshPlay(scenario, variant), turn: id, visits: { [id]: 1 } };
  const names = namesOf(scenario, play);
  const line = scenario.turns[id]?.says.find(({ when }) => holds(when, names));
  return line ? tell(telling, lineIds.says(id, line.key)) : "";
}
