import { answersGiven } from "#core/dialogue/session";
import type { Talk } from "./conversation/state";
import { savedDrafts } from "./saved-values";
import { settingsStore } from "./settings";

const drafts = () => savedDrafts(settingsStore.getState().learner);

/**
 * Where a draft belongs: a conversation, and how many answers were given before it. So a draft outlives its sending
 * until the reply is safe, and never turns up in the next turn.
 */
export function draftKey({ session, inputs }: Pick<Talk, "session" | "inputs">, answersBack = 0): string {
  return `${session.id} ${answersGiven(inputs) - answersBack}`;
}

/** Where a draft belongs that is no reply: the form that it is written in, and what the form is about. */
export function formKey(form: string, about = ""): string {
  return `${form}: ${about}`;
}

/** The draft under a key; "" where there is none. */
export function draftOf(key: string): string {
  return drafts().read()[key] ?? "";
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(key: string, text: string): void {
  drafts().change(({ [key]: _old, ...others }) => (text === "" ? others : { ...others, [key]: text }));
}
