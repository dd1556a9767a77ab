import { shippedTables } from "#app/shipped-tables";
import type { Texts } from "#core/dialogue/texts";
import { scorerWith } from "#core/judging/scorer";
import type { Mode } from "#core/service/scenario-terms";
import { inMemory } from "#storage/database";
import { beginConversation } from "#stores/conversation/open";
import { conversationStore } from "#stores/conversation/state";
import { reviewStore } from "#stores/review";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { provideServices } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { compiled, lampStory } from "./lamp-story";

/** Ids are never used twice, so that no draft of one test turns up in another. */
let count = 0;

/** Provides the stores with the lamp story or one made from it, the real English scorer and an empty database in memory, and begins them anew. */
export function provideLamp(story = lampStory): SavedWork {
  const { scenario, texts } = compiled(story);
  const work = savedWorkIn(inMemory(), () => undefined);
  conversationStore.setState({ status: "loading" }, true);
  reviewStore.setState({ status: "loading" }, true);
  settingsStore.setState({ version: 1, learner: "me", theme: "auto", clock: false, language: "en" }, true);
  localStorage.clear();
  provideServices({
    content: {
      house: { languages: { en: { banned: ["as per"] } } },
      languages: ["en"],
      catalogue: async () => [],
      languagesOf: (id) => (id === "lamp" ? ["en"] : []),
      scenario: async () => scenario,
      texts: async (): Promise<Texts> => texts,
      drills: async () => [],
      paths: async () => [],
    },
    scorer: scorerWith(shippedTables),
    work,
    now: () => 1000,
    randomSeed: () => 0,
    newId: () => `lamp-${++count}`,
  });
  return work;
}

/** Begins a conversation of the lamp story and gives its address. */
export async function lampTalk(mode: Mode = "coach"): Promise<string> {
  const session = await beginConversation({ scenario: "lamp", mode, gender: "f", learner: "me", seed: 3 });
  return `/talk/${session}`;
}
