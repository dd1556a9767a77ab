import { replay } from "#core/dialogue/replay";
import { type Claim, claim } from "#storage/claim";
import { whenWritten } from "#stores/follow-tabs";
import { services } from "#stores/services";
import { finish, isUnfinished } from "./finish";
import { keptInputs } from "./open";
import { type Conversation, conversationStore } from "./state";
import { beginStory, loadStory } from "./story";
import { noteRevision } from "./write-talk";

/** The latest call to open a conversation: what an earlier one brings is no longer wanted. */
let latest = 0;

/** What this tab has claimed: the conversation on its screen. */
let claimed: Claim | undefined;

/**
 * Opens a kept conversation in a language by replaying its inputs. Of several calls the last one wins. Where another tab
 * has it, it can only be read.
 * @param takeOver take it from the tab that has it
 */
export async function openConversation(id: string, language: string, takeOver = false): Promise<void> {
  leaveConversation();
  const call = latest;
  // Before it is read, so that nothing is written elsewhere after it was.
  const mine = await claim(`sparring conversation ${id}`, takeOver, () => call === latest && void giveWay(id));
  if (call !== latest) return giveBack(mine);
  claimed = mine;
  const opened = await readConversation(id, language).catch((): Conversation => ({ status: "failed" }));
  if (call !== latest) return;
  if (!mine.held && opened.status === "ready" && opened.talk.session.attempt === undefined) {
    conversationStore.setState({ status: "elsewhere", talk: opened.talk }, true);
    return;
  }
  conversationStore.setState(opened, true);
  if (opened.status === "ready" && isUnfinished(opened.talk)) await finish(opened.talk);
}

/** Leaves the conversation on the screen: another tab may go on with it. */
export function leaveConversation(): void {
  latest += 1;
  giveBack(claimed);
  claimed = undefined;
  conversationStore.setState({ status: "loading" }, true);
}

/** Another tab has the conversation now: what it has made of it can be read here. */
export async function giveWay(id: string): Promise<void> {
  const shown = conversationStore.getState();
  if ((shown.status !== "ready" && shown.status !== "elsewhere") || shown.talk.session.id !== id) return;
  const call = latest;
  giveBack(claimed);
  claimed = undefined;
  conversationStore.setState({ status: "elsewhere", talk: shown.talk }, true);
  const read = await readConversation(id, shown.talk.texts.language).catch(() => undefined);
  if (call !== latest || read === undefined) return;
  conversationStore.setState(read.status === "ready" ? { status: "elsewhere", talk: read.talk } : read, true);
}

function giveBack(one: Claim | undefined): void {
  if (one?.held) one.giveBack();
}

async function readConversation(id: string, language: string): Promise<Conversation> {
  const { work } = services();
  const session = (await work.sessions.under(id)).find((found) => found.id === id);
  if (session === undefined) return { status: "unknown" };
  noteRevision(session);
  // The story comes while the inputs are read.
  beginStory(session.scenario, language);
  const inputs = await keptInputs(id);
  // A hole may have held something given or granted: what is left would be another conversation, and no guess is made.
  if (inputs.some(({ index }, place) => index !== place)) return { status: "outdated", session, inputs, damaged: true };
  const { scenario, texts } = await loadStory(session.scenario, language);
  const replayed = replay(scenario, { ...session, inputs });
  if (!replayed.fits) return { status: "outdated", session, inputs, damaged: false };
  const { play, events } = replayed;
  return { status: "ready", talk: { session, scenario, texts, inputs, play, events, savedTo: inputs.length - 1 } };
}

whenWritten(["inputs", "sessions"], () => {
  const shown = conversationStore.getState();
  if (shown.status === "elsewhere") void giveWay(shown.talk.session.id);
});
