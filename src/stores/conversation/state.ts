import { createStore } from "zustand/vanilla";
import type { Event } from "#core/dialogue/events";
import type { Play } from "#core/dialogue/play";
import type { Scenario } from "#core/dialogue/scenario";
import type { RecordedInput } from "#core/dialogue/session";
import type { Texts } from "#core/dialogue/texts";
import type { SessionRecord } from "#core/progress/records";
import { useStore } from "#stores/use-store";

/** An input with its place among the kept records; places may have gaps where a broken record was set aside. */
export interface KeptInput extends RecordedInput {
  readonly index: number;
}

/** A conversation under way. */
export interface Talk {
  readonly session: SessionRecord;
  readonly scenario: Scenario;
  readonly texts: Texts;
  readonly inputs: readonly KeptInput[];
  readonly play: Play;
  readonly events: readonly Event[];
  /** The place up to which inputs are safe on the device: their writes have completed. */
  readonly savedTo: number;
  /** It has ended, and that could not be written: it may be tried again. */
  readonly endNotKept?: boolean;
}

/** The conversation on the screen. */
export type Conversation =
  | { readonly status: "loading" }
  /** Nothing is kept under this id. */
  | { readonly status: "unknown" }
  /** The kept inputs no longer lead to the same turns: the scenario was edited, or a record was damaged and set aside. */
  | {
      readonly status: "outdated";
      readonly session: SessionRecord;
      readonly inputs: readonly KeptInput[];
      readonly damaged: boolean;
    }
  | { readonly status: "failed" }
  /** Another tab has it: it can be read here, and taken over. */
  | { readonly status: "elsewhere"; readonly talk: Talk }
  | { readonly status: "ready"; readonly talk: Talk };

export const conversationStore = createStore<Conversation>(() => ({ status: "loading" }));

/** The conversation on the screen, kept up to date. */
export const useConversation = () => useStore(conversationStore);

/** The conversation under way. Throws where none is: actions belong to a conversation's screen. */
export function currentTalk(): Talk {
  const conversation = conversationStore.getState();
  if (conversation.status !== "ready") throw new Error("no conversation is under way");
  return conversation.talk;
}

/** Changes the conversation under way, unless another has taken its place meanwhile. */
export function changeTalk(session: string, change: (talk: Talk) => Partial<Talk>): void {
  const conversation = conversationStore.getState();
  if (conversation.status !== "ready" || conversation.talk.session.id !== session) return;
  const { talk } = conversation;
  conversationStore.setState({ status: "ready", talk: { ...talk, ...change(talk) } }, true);
}
