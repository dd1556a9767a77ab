import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerPlan, lookForPlan, planStore, watchForPlan } from "#stores/plan";
import type { SavedWork } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { provideSmallLibrary } from "../support/small-library";
import { smallAttempt, smallReflection } from "../support/small-records";

let work: SavedWork;
let hours = 0;
let stop: () => void = () => undefined;

beforeEach(() => {
  work = provideSmallLibrary([]);
  hours = 0;
  provideServices({ ...services(), now: () => hours * 60 * 60 * 1000 });
});

afterEach(() => {
  stop();
  vi.restoreAllMocks();
});

async function plan(attempt: string, finishedAt: number) {
  await work.attempts.put(attempt, smallAttempt({ id: attempt, finishedAt }));
  await work.reflections.put(attempt, smallReflection(attempt, { when: "shouts", say: attempt }));
}

/** Leaves the tab, and comes back so many hours later. */
function away(time: number) {
  const visibility = vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  hours += time;
  visibility.mockReturnValue("visible");
  document.dispatchEvent(new Event("visibilitychange"));
}

const asked = () => planStore.getState().plan?.attempt;

test("the oldest plan is asked about first, and the next one on the next visit", async () => {
  await plan("later", 2);
  await plan("earlier", 1);
  await lookForPlan();
  expect(asked()).toBe("earlier");
  await answerPlan("yes");
  planStore.setState({ looked: false });
  await lookForPlan();
  expect(asked()).toBe("later");
});

test("a tab that is come back to after four hours begins another visit", async () => {
  stop = watchForPlan();
  await plan("new", 1);
  away(3);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked()).toBeUndefined();
  away(4);
  await vi.waitFor(() => expect(asked()).toBe("new"));
});
