import { catalogueEntry } from "#core/dialogue/catalogue";
import { scorerWith } from "#core/judging/scorer";
import { inMemory } from "#storage/database";
import { libraryStore } from "#stores/library";
import { noticeStore } from "#stores/notices";
import { planStore } from "#stores/plan";
import { recordStore } from "#stores/record";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { type ContentSource, provideServices } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { type ShelfStory, shelfStory } from "./shelf-story";

/** Provides the stores with a library of small stories and an empty database in memory, and begins them anew. */
export function provideSmallLibrary(stories: readonly ShelfStory[], change: Partial<ContentSource> = {}): SavedWork {
  libraryStore.setState(libraryStore.getInitialState(), true);
  noticeStore.setState(noticeStore.getInitialState(), true);
  recordStore.setState(recordStore.getInitialState(), true);
  planStore.setState(planStore.getInitialState(), true);
  settingsStore.setState({ version: 1, learner: "learner", theme: "auto", clock: false }, true);
  const work = savedWorkIn(inMemory(), () => undefined);
  let count = 0;
  provideServices({
    content: { ...contentOf(stories), ...change },
    scorer: scorerWith(() => Promise.reject(new Error("a library judges nothing"))),
    work,
    now: () => Date.UTC(2026, 4, 20),
    randomSeed: () => 1,
    newId: () => `id${++count}`,
  });
  return work;
}

function contentOf(stories: readonly ShelfStory[]): ContentSource {
  const compiled = stories.map(shelfStory);
  const entries = compiled.flatMap((one) => Object.values(one.texts).map((texts) => catalogueEntry(one, texts)));
  const found = (id: string) => {
    const story = compiled.find(({ scenario }) => scenario.id === id);
    if (!story) throw new RangeError(`there is no scenario "${id}"`);
    return story;
  };
  return {
    house: {},
    languages: ["en", "pl", "ru", "zh-Hans"],
    catalogue: async (language) => entries.filter((entry) => entry.language === language),
    languagesOf: (id) => Object.keys(compiled.find(({ scenario }) => scenario.id === id)?.texts ?? {}),
    scenario: async (id) => found(id).scenario,
    texts: async (id, language) => {
      const texts = found(id).texts[language];
      if (!texts) throw new RangeError(`"${id}" is not offered in "${language}"`);
      return texts;
    },
    drills: async () => [],
    paths: async () => [],
  };
}
