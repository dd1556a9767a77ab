import { beforeEach, describe, expect, test, vi } from "vitest";
import { variantFor } from "#core/dialogue/play";
import { scorerWith } from "#core/judging/scorer";
import { type Database, inMemory } from "#storage/database";
import { speak, stepBack, take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { beginConversation, inputsBeforeAnswer, prepareConversation } from "#stores/conversation/open";
import { conversationStore, currentTalk } from "#stores/conversation/state";
import { noticeStore } from "#stores/notices";
import { savedWorkIn } from "#stores/saved";
import { provideServices } from "#stores/services";
import { compiled, goodOpening, lampStory, reply } from "../support/lamp-story";

let database: Database;
let lamp = compiled();
let seed = 0;

const provide = () =>
  provideServices({
    content: {
      house: {},
      languages: ["en", "pl"],
      catalogue: async () => [],
      drills: async () => [],
      paths: async () => [],
      languagesOf: (id) => (id === "lamp" ? ["en", "pl"] : []),
      scenario: async () => lamp.scenario,
      texts: async (_id, language) => ({ ...lamp.texts, language }),
    },
    scorer: scorerWith(() => Promise.reject(new Error("nothing is judged here"))),
    work: savedWorkIn(database, () => undefined),
    now: () => 1000,
    randomSeed: () => seed++,
    newId: () => `session ${seed++}`,
  });

beforeEach(() => {
  database = inMemory();
  lamp = compiled();
  provide();
  noticeStore.setState({ notices: [] });
});

const begin = () => beginConversation({ scenario: "lamp", mode: "coach", gender: "f", learner: "me", seed: 3 });

describe("a conversation", () => {
  test("finds every answered turn again after the page was killed", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take({ type: "give", allowance: "bulb" });
    await take(goodOpening);
    const { play, events } = currentTalk();
    expect(currentTalk().savedTo).toBe(1);

    conversationStore.setState({ status: "loading" }, true);
    await openConversation(session, "en");
    expect(currentTalk()).toMatchObject({ play, events, savedTo: 1 });
  });

  test("shows an answer at once and calls it saved only when its write has completed", async () => {
    let finish: (() => void) | undefined;
    const slow = { ...database, putIf: () => new Promise<boolean>((resolve) => (finish = () => resolve(true))) };
    const session = await begin();
    await openConversation(session, "en");
    database = slow;
    provide();
    const taken = take(goodOpening);
    expect(currentTalk()).toMatchObject({ play: { turn: "closing" }, savedTo: -1 });
    await vi.waitFor(() => expect(finish).toBeDefined());
    finish?.();
    await taken;
    expect(currentTalk().savedTo).toBe(0);
  });

  test("goes on and tells when nothing can be written", async () => {
    const session = await begin();
    await openConversation(session, "en");
    database = { ...database, putIf: () => Promise.reject(new Error("full")) };
    provide();
    await take(goodOpening);
    expect(currentTalk()).toMatchObject({ play: { turn: "closing" }, savedTo: -1 });
    expect(noticeStore.getState().notices).toEqual([{ kind: "not-written", count: 1 }]);
  });

  test("takes the last answer back and keeps it as undone", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    await stepBack();
    expect(currentTalk()).toMatchObject({ play: { turn: "opening" }, inputs: [{ undone: true }] });
    await openConversation(session, "en");
    expect(currentTalk().play.turn).toBe("opening");
  });

  test("calls a step back saved only when its write has completed", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    let finish: (() => void) | undefined;
    database = { ...database, putIf: () => new Promise<boolean>((resolve) => (finish = () => resolve(true))) };
    provide();
    const back = stepBack();
    expect(currentTalk()).toMatchObject({ play: { turn: "opening" }, savedTo: -1 });
    await vi.waitFor(() => expect(finish).toBeDefined());
    finish?.();
    await back;
    expect(currentTalk().savedTo).toBe(0);
  });

  test("becomes an attempt when it ends, and is no longer open", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write to you."));
    const [attempt] = await savedWorkIn(database, () => undefined).attempts.all();
    expect(attempt).toMatchObject({
      id: session,
      ending: { id: "happy", rating: 5, comment: "Fine." },
      criteria: { empathy: 2, ownership: 2, closing: 2 },
      overall: 2,
      practice: false,
    });
    expect(attempt?.transcript.map(({ who }) => who)).toEqual([
      "customer",
      "trainee",
      "customer",
      "customer",
      "trainee",
      "customer",
    ]);
    expect((await prepareConversation("lamp", "en"))?.open).toBeUndefined();
  });

  test("speaks another language in the middle without losing anything", async () => {
    await openConversation(await begin(), "en");
    await take(goodOpening);
    const { play, inputs } = currentTalk();
    await speak("pl");
    expect(currentTalk()).toMatchObject({ play, inputs, texts: { language: "pl" } });
  });

  test("is readable and not played where the story was edited since", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take({ type: "choose", choice: "cold" });
    lamp = compiled(lampStory.replace("      cold: {", "      frosty: {"));
    await openConversation(session, "en");
    expect(conversationStore.getState()).toMatchObject({ status: "outdated", inputs: [{ turn: "opening" }] });
  });

  test("leaves no hole behind when a write failed: the next one keeps both", async () => {
    const session = await begin();
    await openConversation(session, "en");
    const sound = database;
    database = { ...sound, putIf: () => Promise.reject(new Error("full")) };
    provide();
    await take({ type: "give", allowance: "bulb" });
    expect(currentTalk().savedTo).toBe(-1);
    database = sound;
    provide();
    await take(goodOpening);
    expect(currentTalk().savedTo).toBe(1);
    await openConversation(session, "en");
    expect(currentTalk().play.gave).toEqual(["bulb"]);
  });

  test("that was killed between its end and its attempt becomes one when it is opened again", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    const sound = database;
    const isAttempt = ({ store }: { store: string }) => store === "attempts";
    database = {
      ...sound,
      putIf: (guard, values) =>
        values.some(isAttempt) ? Promise.reject(new Error("killed")) : sound.putIf(guard, values),
    };
    provide();
    await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }));
    database = sound;
    provide();
    expect(await savedWorkIn(database, () => undefined).attempts.all()).toEqual([]);
    await openConversation(session, "en");
    expect(await savedWorkIn(database, () => undefined).attempts.all()).toMatchObject([{ id: session }]);
    expect(currentTalk().session.attempt).toBe(session);
  });

  test("is not written over where another tab has gone on with it", async () => {
    const session = await begin();
    await openConversation(session, "en");
    const [kept] = await database.under("sessions", session);
    await database.put("sessions", session, { ...(kept?.value as object), revision: 7 });
    const before = await database.all("inputs");
    expect(await take(goodOpening)).toBe(false);
    expect(await database.all("inputs")).toEqual(before);
    expect(conversationStore.getState()).toMatchObject({ status: "elsewhere", talk: { inputs: [] } });
    await openConversation(session, "en", true);
    expect(await take(goodOpening)).toBe(true);
  });

  test("is kept anew, whole, where the database was deleted while it was open", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take({ type: "give", allowance: "bulb" });
    database = inMemory();
    provide();
    expect(await take(goodOpening)).toBe(true);
    await openConversation(session, "en");
    expect(currentTalk().play).toMatchObject({ gave: ["bulb"] });
    expect(currentTalk().inputs).toHaveLength(2);
  });

  test("is finished once: a finished attempt does not change", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }));
    const attempts = await database.all("attempts");
    expect(attempts).toHaveLength(1);
    await openConversation(session, "en");
    expect(await database.all("attempts")).toEqual(attempts);
  });

  test("is opened by the last call of several", async () => {
    const [one, two] = [await begin(), await begin()];
    await Promise.all([openConversation(one, "en"), openConversation(two, "en")]);
    expect(currentTalk().session.id).toBe(two);
  });

  test("says so when a damaged answer leaves the rest without its way", async () => {
    const session = await begin();
    await openConversation(session, "en");
    await take(goodOpening);
    await take({ type: "ask-supervisor" });
    await database.put("inputs", `${session} 000000`, { broken: true });
    await openConversation(session, "en");
    expect(conversationStore.getState()).toMatchObject({ status: "outdated", damaged: true });
  });

  test("that is not there is told", async () => {
    await openConversation("nowhere", "en");
    expect(conversationStore.getState().status).toBe("unknown");
  });
});

describe("a briefing", () => {
  test("draws another variant than the last one", async () => {
    const first = await prepareConversation("lamp", "en");
    await beginConversation({ scenario: "lamp", mode: "alone", gender: "m", learner: "me", seed: first?.seed ?? 0 });
    const second = await prepareConversation("lamp", "en");
    expect(second?.open).toBeDefined();
    const variants = [first, second].map((one) => one && variantFor(lamp.scenario, one.seed).id);
    expect(new Set(variants)).toEqual(new Set(["storm", "packing"]));
  });

  test("of a scenario that does not exist is nothing", async () => {
    expect(await prepareConversation("nowhere", "en")).toBeUndefined();
  });

  test("a customer who is asked for in a calmer mood comes in the calmest there is", async () => {
    // The lamp's customer starts at −2 in the storm and at −4 over the packing.
    for (let visit = 0; visit < 6; visit++) {
      const prepared = await prepareConversation("lamp", "en", { calm: true });
      expect(prepared && variantFor(prepared.scenario, prepared.seed).id).toBe("storm");
    }
  });
});

test("playing again starts before the answer that is to be given anew", () => {
  const inputs = [
    { turn: "a", led: "a", undone: false, input: { type: "give", allowance: "bulb" } as const },
    { turn: "a", led: "b", undone: false, input: goodOpening },
    { turn: "b", led: "c", undone: true, input: reply() },
    { turn: "b", led: "b", undone: false, input: { type: "ask-supervisor" } as const },
    { turn: "b", led: "c", undone: false, input: reply() },
  ];
  expect(inputsBeforeAnswer(inputs, 0)).toEqual([]);
  expect(inputsBeforeAnswer(inputs, 1)).toEqual(inputs.slice(0, 2));
});
