import { vi } from "vitest";
import type { Stored } from "#storage/database";
import { setAsideStore } from "#storage/records";
import { stepBack, take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { beginConversation } from "#stores/conversation/open";
import { currentTalk } from "#stores/conversation/state";
import { makeCopy } from "#stores/copy/save-copy";
import { draftKey, keepDraft } from "#stores/drafts";
import { answerDrill, drillStore } from "#stores/drills";
import { addLearner } from "#stores/manage-learners";
import { beginPath, tickStep } from "#stores/paths";
import { keepPhrase } from "#stores/phrases";
import { keepObservation } from "#stores/record";
import { keepRecording, tickHeard } from "#stores/recordings";
import { loadReview, reflect } from "#stores/review";
import { ownedStores, plan, type SavedWork } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { changeSettings, readSettings, settingsStore } from "#stores/settings";
import { settleLearner } from "#stores/settle-learner";
import { keepShift } from "#stores/shift-state";
import { provideLamp } from "./lamp-services";
import { goodOpening, reply } from "./lamp-story";
import { move } from "./small-drills";

/** What a version leaves in a browser: the database by its version and stores, and the small values. */
export interface LeftBehind {
  readonly version: number;
  readonly stores: Readonly<Record<string, readonly Stored[]>>;
  readonly local: Readonly<Record<string, string>>;
}

/** What today's version leaves behind when somebody has done a bit of everything. What it saves anew is added here. */
export async function leftBehind(): Promise<LeftBehind> {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2026, 4, 20) });
  try {
    const work = provideLamp();
    provideServices({ ...services(), now: () => vi.getMockedSystemTime()?.getTime() ?? 0, newId: idsInOrder() });
    await settleLearner();
    await practise();
    const stores = await Promise.all(
      [...ownedStores, "learners", setAsideStore].map(async (name) => storeOf(work, name)),
    );
    return { version: plan.version, stores: Object.fromEntries(stores), local: { ...localStorage } };
  } finally {
    vi.useRealTimers();
  }
}

function idsInOrder(): () => string {
  let count = 0;
  return () => `id-${++count}`;
}

async function storeOf({ database }: SavedWork, name: string) {
  return [name, await database.all(name)] as const;
}

async function practise(): Promise<void> {
  changeSettings({ gender: "f", conversationLanguage: "pl", theme: "dark", clock: true, readAloud: true });
  await finishOne();
  await leaveOneOpen();
  drillStore.setState({ status: "ready", language: "en", items: [move], records: new Map() });
  await answerDrill(move, "good");
  await keepPhrase({ text: "I will find out.", language: "en", situation: "S6" });
  await keepObservation({ channel: "phone", levels: { empathy: 2 }, note: "Calm." });
  beginPath("week");
  tickStep("week", "a");
  const stop = { scenario: "lamp", seed: 1 };
  keepShift({ version: 1, seed: 1, language: "en", mode: "coach", startedAt: Date.now(), stops: [stop], breathed: 0 });
  await addLearner("Ola");
  await makeCopy();
  readSettings();
}

async function finishOne(): Promise<void> {
  const id = await begin("coach");
  await take(goodOpening);
  await stepBack();
  await take({ type: "give", allowance: "bulb" });
  await take(goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write to you."));
  const sound = new Uint8Array([1, 2, 3]);
  const recording = { session: id, answer: 0, length: 900, format: "audio/webm", sound };
  await keepRecording(recording);
  await tickHeard({ version: 1, learner: settingsStore.getState().learner, at: Date.now(), ...recording, heard: [] }, [
    "warm",
  ]);
  await loadReview(id);
  await reflect({ ownRating: 4, plan: { when: "they shout", say: "Take a breath." } });
  await reflect({ disputes: [{ answer: 0, turn: "opening", why: "I meant it.", criterion: "empathy" }] });
}

async function leaveOneOpen(): Promise<void> {
  await begin("alone");
  await take(goodOpening);
  keepDraft(draftKey(currentTalk()), "I will");
}

async function begin(mode: "coach" | "alone"): Promise<string> {
  vi.advanceTimersByTime(60_000);
  const { learner } = settingsStore.getState();
  const id = await beginConversation({ scenario: "lamp", mode, gender: "f", learner, seed: 3 });
  await openConversation(id, "en");
  return id;
}
