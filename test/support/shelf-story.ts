import type { Scenario } from "#core/dialogue/scenario";
import type { Texts } from "#core/dialogue/texts";
import { compileScenario } from "#core/scenario/compile";

/** What tests of the library vary in a story that stands on its shelf. */
export interface ShelfStory {
  readonly id: string;
  readonly language?: string;
  readonly title?: string;
  readonly customer?: string;
  readonly trains?: readonly string[];
  readonly channel?: string;
  readonly difficulty?: number;
  readonly use?: string;
  readonly mood?: number;
  /** What is optional in the format, as lines of it. */
  readonly more?: string;
}

/** Compiles a story of one turn: whole enough for the compiler, and seen from outside only. */
export function shelfStory(story: ShelfStory): { scenario: Scenario; texts: Readonly<Record<string, Texts>> } {
  const { scenario, texts, diagnostics } = compileScenario({
    id: story.id,
    story: { name: `${story.id}/scenario.yaml`, text: yamlOf(story) },
    languages: [],
  });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (scenario === undefined || errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return { scenario, texts };
}

function yamlOf(story: ShelfStory): string {
  return `
language: ${story.language ?? "en"}
title: ${story.title ?? story.id}
summary: A cake is late.
${story.more ?? ""}
industry: bakery
trains: [${(story.trains ?? ["S8"]).join(", ")}]
channel: ${story.channel ?? "chat"}
difficulty: ${story.difficulty ?? 1}
touchpoint: buy
strength: mild
use: ${story.use ?? "practice"}
money: { currency: GBP, unit: 1 }
briefing: { case: A cake is late., policy: You may add candles., not_our_fault: The traffic. }
customer:
  name: ${story.customer ?? "Dan Whitlock"}
  address: Dan
  type: annoyed
  wants: The cake.
  mood: ${story.mood ?? -3}
  patience: 5
  worth: 40
  asks_back: { first: Sorry?, second: What do you mean? }
authority: { budget: 5 }
variants:
  oven: { fault: ours }
  eggs: { fault: carrier }
turns:
  hello:
    says: Where is my cake?
    asks: [empathy, ownership]
    samples:
      good:
        text: I am sorry about the party, Dan. I am calling the baker now.
        moves: [apologise, commit_action]
        scores: { empathy: 2, ownership: 2, positive: 1, closing: 0 }
        model: true
    next:
      - { when: mood > 0, to: happy }
      - { to: gone }
endings:
  happy: { kind: satisfied, says: Thank you., rating: 5, comment: Quick., felt_helped: true }
  gone: { kind: lost, says: Never mind., rating: 1, comment: Slow., felt_helped: false }
`;
}
