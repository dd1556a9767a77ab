import { beforeEach, expect, test } from "vitest";
import { tell } from "#core/dialogue/texts";
import { scorerWith } from "#core/judging/scorer";
import { inMemory } from "#storage/database";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { beginConversation, prepareConversation } from "#stores/conversation/open";
import { currentTalk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { type SavedWork, savedWorkIn } from "#stores/saved";
import { provideServices } from "#stores/services";
import { changeSettings, settingsStore } from "#stores/settings";
import { compiled, reply } from "../support/lamp-story";
import { ending, smallAttempt } from "../support/small-records";
import { threadStory } from "../support/thread-story";

const stories = { lamp: compiled(), thread: compiled(threadStory, "thread") };
let work: SavedWork;
let count = 0;

beforeEach(() => {
  work = savedWorkIn(inMemory(), () => undefined);
  settingsStore.setState({ version: 1, learner: "me", theme: "auto", clock: false }, true);
  provideServices({
    content: {
      house: {},
      languages: ["en"],
      catalogue: async () => [],
      drills: async () => [],
      paths: async () => [],
      languagesOf: () => ["en"],
      scenario: async (id) => stories[id as keyof typeof stories].scenario,
      texts: async (id) => stories[id as keyof typeof stories].texts,
    },
    scorer: scorerWith(() => Promise.reject(new Error("nothing is judged here"))),
    work,
    now: () => 1000 + count,
    randomSeed: () => 3,
    newId: () => `session ${++count}`,
  });
});

const beginning = { mode: "coach", gender: "f", learner: "me", seed: 3 } as const;
const begin = (scenario: keyof typeof stories) => beginConversation({ ...beginning, scenario });
const firstLine = () => currentTalk().events.flatMap((event) => (event.type === "said" ? [event.line] : []))[0];
const lose = (finishedAt = 5) =>
  work.attempts.put(
    `lost ${finishedAt}`,
    smallAttempt({ id: "lost", scenario: "lamp", finishedAt, ending: ending("lost") }),
  );
const please = (finishedAt: number) =>
  work.attempts.put(`pleased ${finishedAt}`, smallAttempt({ id: "pleased", scenario: "lamp", finishedAt }));

test("a customer who was lost comes back as one, in the briefing and in the talk", async () => {
  await please(1);
  await lose();
  expect((await prepareConversation("thread", "en"))?.before).toBe("lost");
  await openConversation(await begin("thread"), "en");
  expect(currentTalk().session.before).toBe("lost");
  expect(firstLine()).toBe("turns.opening.says.comeback");
});

test("stays the customer that they were, whatever is played meanwhile", async () => {
  await lose();
  const session = await begin("thread");
  await please(9);
  await openConversation(session, "en");
  expect(firstLine()).toBe("turns.opening.says.comeback");
  const again = await beginConversation({ ...beginning, scenario: "thread", before: "lost", from: [] });
  await openConversation(again, "en");
  expect(firstLine()).toBe("turns.opening.says.comeback");
});

test("comes for the first time where nothing was finished, and where the scenario follows none", async () => {
  await openConversation(await begin("thread"), "en");
  expect(firstLine()).toBe("turns.opening.says.plain");
  expect(currentTalk().session).not.toHaveProperty("before");
  await lose();
  await openConversation(await begin("lamp"), "en");
  expect(currentTalk().session).not.toHaveProperty("before");
});

test("customers speak mildly until the trainee chooses otherwise, and an attempt keeps what was shown", async () => {
  await openConversation(await begin("thread"), "en");
  expect(tell(tellingOf(currentTalk()), firstLine() ?? "")).toBe("The lamp is broken.");
  changeSettings({ strength: "real" });
  expect(tell(tellingOf(currentTalk()), firstLine() ?? "")).toBe("The damned lamp is broken.");
  await take({ type: "choose", choice: "cold" });
  await take(reply());
  const [attempt] = await work.attempts.all();
  expect(attempt?.transcript[0]?.text).toBe("The damned lamp is broken.");
  expect(attempt?.transcript.filter(({ who }) => who === "bystander").map(({ name }) => name)).toEqual([
    "Nina Cole",
    ...(currentTalk().play.variant === "storm" ? ["Sam"] : []),
  ]);
});
