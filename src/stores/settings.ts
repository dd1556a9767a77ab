import { createStore } from "zustand/vanilla";
import { learnersChoices } from "#core/backup/choices";
import type { Strength } from "#core/service/scenario-terms";
import { isMade, matchLanguage, sourceLanguage } from "#i18n/languages";
import { useStore } from "#stores/use-store";
import { whenValueWritten } from "./follow-tabs";
import { moveEarlierValues, type Settings, savedLearner, savedSettings } from "./saved-values";

/** The settings of the learner who practises, kept on the device. */
export const settingsStore = createStore<Settings>(() => {
  moveEarlierValues();
  return savedSettings(savedLearner().read()).read();
});

/** Changes settings and keeps them, with the time where a choice is the learner's; what another tab has changed meanwhile stays changed. */
export function changeSettings(change: Partial<Settings>): void {
  const made = learnersChoices.filter((choice) => Object.hasOwn(change, choice)).map((choice) => [choice, Date.now()]);
  const chosenAt = { ...settingsStore.getState().chosenAt, ...Object.fromEntries(made) };
  keep(made.length === 0 ? change : { chosenAt, ...change });
}

function keep(change: Partial<Settings>): void {
  settingsStore.setState(change);
  savedSettings(settingsStore.getState().learner).change((kept) => ({ ...kept, ...change }));
}

/** Shows the settings as they are kept: another tab has changed them, or somebody else practises now. */
export function readSettings(learner = settingsStore.getState().learner): void {
  settingsStore.setState({ ...savedSettings(learner).read(), learner }, true);
}

/** A part of the settings, kept up to date. */
export function useSettings<Part>(select: (settings: Settings) => Part): Part {
  return useStore(settingsStore, select);
}

/** The interface's language: the one chosen, or the nearest to the browser's. */
export function interfaceLanguage(settings: Settings): string {
  return settings.language ?? matchLanguage(navigator.languages);
}

/** The language of conversations: the one chosen, or the interface's. No customer speaks a language that is made for trying out. */
export function conversationLanguage(settings: Settings): string {
  const language = settings.conversationLanguage ?? interfaceLanguage(settings);
  return isMade(language) ? sourceLanguage : language;
}

/** How strong customers may speak: mildly unless the trainee has chosen otherwise. */
export function strengthOfCustomers({ strength = "mild" }: Settings): Strength {
  return strength;
}

/** The language of conversations here: the one that the address links to, or the one from the settings. */
export function useConversationLanguage(linked: string | null): string {
  return useSettings((settings) => (linked === null ? conversationLanguage(settings) : matchLanguage([linked])));
}

whenValueWritten("sparring.settings", () => readSettings());
