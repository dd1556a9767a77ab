import { beforeEach, expect, test } from "vitest";
import type { AttemptRecord } from "#core/progress/records";
import { type Database, inMemory } from "#storage/database";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { noticeStore } from "#stores/notices";
import { judgeSecondTry, loadReview, type Review, reflect, reviewStore, secondTryOf } from "#stores/review";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { lampTalk, provideLamp } from "../support/lamp-services";
import { goodOpening, reply } from "../support/lamp-story";
import { smallAttempt } from "../support/small-records";

let database: Database;
let work: SavedWork;

beforeEach(() => {
  provideLamp();
  database = inMemory();
  noticeStore.setState({ notices: [] });
  provide();
});

function provide() {
  work = savedWorkIn(database, () => undefined);
  provideServices({ ...services(), work });
}

/** Plays to an ending, with a bulb given in the first turn. */
async function finished(): Promise<AttemptRecord> {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ type: "give", allowance: "bulb" });
  await take(goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write to you."));
  return (await work.attempts.all()).find(({ id }) => id === session) as AttemptRecord;
}

function shown(): Review {
  const state = reviewStore.getState();
  if (state.status !== "ready") throw new Error(state.status);
  return state.review;
}

test("a turn shows what was counted when it was played, not what is counted now", async () => {
  const attempt = await finished();
  const [opening, closing] = attempt.turns;
  if (opening === undefined || closing === undefined) throw new Error("two turns were played");
  const counted = { ...opening, levels: { empathy: 1 as const, ownership: 0 as const }, told: [] };
  await work.attempts.put(attempt.id, { ...attempt, turns: [counted, closing] });
  await loadReview(attempt.id);
  expect(shown().turns.map(({ result }) => result)).toEqual([counted, closing]);
});

test("where turns cannot be told apart, a turn shows what is counted now", async () => {
  const attempt = await finished();
  await work.attempts.put(attempt.id, { ...attempt, turns: attempt.turns.slice(1) });
  await loadReview(attempt.id);
  expect(shown().turns.map(({ result }) => result)).toEqual(attempt.turns);
});

test("what was given stands in the frozen transcript beside the reply", async () => {
  const { transcript } = await finished();
  expect(transcript.filter(({ who }) => who === "trainee").map(({ gives }) => gives)).toEqual([["A bulb"], undefined]);
});

test("a reply keeps the language that it was written in", async () => {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ ...goodOpening, language: "pl" } as typeof goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }));
  await loadReview(session);
  expect(shown().turns.map(({ language, found }) => [language, found !== undefined])).toEqual([
    ["pl", false],
    ["en", true],
  ]);
});

test("an attempt is found by its whole id", async () => {
  await work.attempts.put("talk-10", smallAttempt({ id: "talk-10" }));
  await loadReview("talk-1");
  expect(reviewStore.getState()).toEqual({ status: "unknown" });
});

test("of two debriefings that are opened the later one is shown, whichever comes first", async () => {
  await work.attempts.put("slow", smallAttempt({ id: "slow" }));
  await work.attempts.put("fast", smallAttempt({ id: "fast" }));
  let finish: () => void = () => undefined;
  const waits = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const { under } = database;
  const slow: Database["under"] = async (store, key) => {
    if (key === "slow") await waits;
    return under(store, key);
  };
  database = { ...database, under: slow };
  provide();
  const first = loadReview("slow");
  await loadReview("fast");
  finish();
  await first;
  expect(shown().attempt.id).toBe("fast");
});

test("what could not be written down is told and not called kept", async () => {
  const { id } = await finished();
  await loadReview(id);
  database = { ...database, put: () => Promise.reject(new Error("full")) };
  provide();
  await reflect({ ownRating: 4 });
  expect(shown()).toMatchObject({ reflection: { ownRating: 4 }, written: undefined });
  expect(noticeStore.getState().notices).toEqual([{ kind: "not-written", count: 1 }]);
});

test("a second try is measured by the rules of its turn, and still there after a reload", async () => {
  const { id } = await finished();
  await loadReview(id);
  const [opening] = shown().turns;
  if (opening === undefined) throw new Error("a turn was played");
  await judgeSecondTry(opening, "How annoying, and before the evening too. I will call you on Thursday.");
  await loadReview(id);
  expect(secondTryOf(shown(), opening)).toMatchObject({
    levels: { empathy: 0, ownership: 0 },
    broken: ["identity"],
    verdict: "worse",
  });
});
