import { createStore } from "zustand/vanilla";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { PhraseRecord } from "#core/phrases/phrase";
import type { AttemptRecord } from "#core/progress/records";
import { useStore } from "#stores/use-store";
import { whenWritten } from "./follow-tabs";
import { tellStorage } from "./notices";
import { services } from "./services";
import { conversationLanguage, settingsStore } from "./settings";

/** Own sentences that worked, and the conversations that more of them can be found in. */
export interface Phrases {
  readonly status: "loading" | "ready" | "failed";
  /** The latest first. */
  readonly phrases: readonly PhraseRecord[];
  readonly attempts: readonly AttemptRecord[];
  readonly entries: readonly CatalogueEntry[];
}

export const phraseStore = createStore<Phrases>(() => ({ status: "loading", phrases: [], attempts: [], entries: [] }));

/** The phrases on the screen, kept up to date. */
export const usePhrases = () => useStore(phraseStore);

/** Loads the phrases and the conversations; the language is that of the catalogue. */
export async function loadPhrases(language: string): Promise<void> {
  try {
    const { content, work } = services();
    const [phrases, attempts, entries] = await Promise.all([
      work.phrases.all(),
      work.attempts.all(),
      content.catalogue(language),
    ]);
    phraseStore.setState({ status: "ready", phrases: latestFirst(phrases), attempts, entries });
  } catch {
    phraseStore.setState({ status: "failed" });
  }
}

/** A sentence as it is kept. */
export type NewPhrase = Pick<PhraseRecord, "text" | "language" | "situation" | "attempt">;

/**
 * Keeps a sentence.
 * @returns whether it was written
 */
export async function keepPhrase({ attempt, ...phrase }: NewPhrase): Promise<boolean> {
  const { now, newId } = services();
  const { learner } = settingsStore.getState();
  const source = attempt === undefined ? {} : { attempt };
  return write({ version: 1, learner, id: newId(), at: now(), ...phrase, ...source });
}

/** Changes the words or the situation of a kept sentence. */
export async function changePhrase(phrase: PhraseRecord): Promise<boolean> {
  return write({ ...phrase, changedAt: services().now() });
}

/** Takes a sentence out of the collection. */
export async function removePhrase(id: string): Promise<void> {
  try {
    await services().work.phrases.remove(id);
    phraseStore.setState(({ phrases }) => ({ phrases: phrases.filter((one) => one.id !== id) }));
  } catch {
    tellStorage("not-written");
  }
}

async function write(phrase: PhraseRecord): Promise<boolean> {
  try {
    await services().work.phrases.put(phrase.id, phrase);
    phraseStore.setState(({ phrases }) => ({
      phrases: latestFirst([...phrases.filter(({ id }) => id !== phrase.id), phrase]),
    }));
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}

function latestFirst(phrases: readonly PhraseRecord[]): PhraseRecord[] {
  return [...phrases].sort((left, right) => right.at - left.at);
}

whenWritten(["phrases", "attempts"], () => {
  if (phraseStore.getState().status === "ready") void loadPhrases(conversationLanguage(settingsStore.getState()));
});
