import { createStore, useStore } from "zustand";
import type { Strength } from "#core/service/scenario-terms";
import { isMade, matchLanguage, sourceLanguage } from "#i18n/languages";
import { type Settings, savedSettings } from "./saved";

/** The trainee's settings, kept on the device. */
export const settingsStore = createStore<Settings>(() => savedSettings().read());

/** Choices that are the learner's and go with them to another device; all others are the device's. */
export const learnersChoices = ["conversationLanguage", "gender", "strength", "clock", "breathe"] as const;

/** Changes settings and keeps them, with the time where a choice is the learner's. */
export function changeSettings(change: Partial<Settings>): void {
  const made = learnersChoices.filter((choice) => Object.hasOwn(change, choice)).map((choice) => [choice, Date.now()]);
  const chosenAt = { ...settingsStore.getState().chosenAt, ...Object.fromEntries(made) };
  settingsStore.setState(made.length === 0 ? change : { chosenAt, ...change });
  savedSettings().write(settingsStore.getState());
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

/** Takes over the learner's choices that a copy has brought, with the times when they were made. */
export function bringChoices(choices: Partial<Settings>): void {
  settingsStore.setState(choices);
  savedSettings().write(settingsStore.getState());
}
