import { createStore } from "zustand/vanilla";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { AttemptRecord, SessionRecord } from "#core/progress/records";
import { useStore } from "#stores/use-store";
import { whenWritten } from "./follow-tabs";
import { services } from "./services";
import { conversationLanguage, settingsStore } from "./settings";

/** What the library shows: the catalogue of a language, and the trainee's attempts and open conversations. */
export interface Library {
  readonly status: "loading" | "ready" | "failed";
  readonly language: string;
  readonly entries: readonly CatalogueEntry[];
  readonly attempts: readonly AttemptRecord[];
  /** Conversations that were left open, latest first. */
  readonly open: readonly SessionRecord[];
}

export const libraryStore = createStore<Library>(() => ({
  status: "loading",
  language: "",
  entries: [],
  attempts: [],
  open: [],
}));

/** Loads the library in a language, with the trainee's latest work. */
export async function loadLibrary(language: string): Promise<void> {
  if (libraryStore.getState().language !== language) libraryStore.setState({ status: "loading", language });
  try {
    const { content, work } = services();
    const [entries, attempts, sessions] = await Promise.all([
      content.catalogue(language),
      work.attempts.all(),
      work.sessions.all(),
    ]);
    const open = sessions
      .filter(({ attempt }) => attempt === undefined)
      .sort((left, right) => right.startedAt - left.startedAt);
    if (libraryStore.getState().language !== language) return;
    attempts.sort((left, right) => left.finishedAt - right.finishedAt);
    libraryStore.setState({ status: "ready", language, entries, attempts, open });
  } catch {
    libraryStore.setState({ status: "failed" });
  }
}

/** The languages that conversations are offered in. */
export function conversationLanguages(): readonly string[] {
  return services().content.languages;
}

/** A part of the library, kept up to date. */
export function useLibrary<Part>(select: (library: Library) => Part): Part {
  return useStore(libraryStore, select);
}

whenWritten(["sessions", "attempts"], () => {
  if (libraryStore.getState().status === "ready") void loadLibrary(conversationLanguage(settingsStore.getState()));
});
