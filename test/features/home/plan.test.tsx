import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import HomePage from "#features/home/home-page";
import { lookForPlan } from "#stores/plan";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt, smallReflection } from "../../support/small-records";

const plan = { when: "shouts", say: "You are right." };

async function visit(reflections: Parameters<typeof smallReflection>[]) {
  const work = provideSmallLibrary([{ id: "cake" }]);
  await work.attempts.put("a", smallAttempt({ id: "a", finishedAt: 1 }));
  await work.attempts.put("b", smallAttempt({ id: "b", finishedAt: 2 }));
  for (const [attempt, made] of reflections) await work.reflections.put(attempt, smallReflection(attempt, made));
  await lookForPlan();
  await renderPage(<HomePage />);
  await screen.findByRole("link", { name: "See all customers" });
  return work;
}

test("the next visit asks about the oldest open plan and keeps the answer in its reflection", async () => {
  const work = await visit([
    ["a", plan],
    ["b", { when: "sighs", say: "Tell me." }],
  ]);
  expect(screen.getByText("When a customer shouts, I will say: You are right.")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Partly" }));
  expect(screen.getByText("Well begun. The next time it will come more easily.")).toBeVisible();
  const kept = await work.reflections.all();
  expect(kept.map((reflection) => reflection.plan?.tried)).toEqual(["partly", undefined]);
  expect(kept[0]?.plan).toEqual({ ...plan, tried: "partly" });
});

test("a plan that was asked about is not asked about again", async () => {
  await visit([["b", { ...plan, tried: "no" }]]);
  expect(screen.queryByText("Your plan from last time")).toBeNull();
});

test("a plan made on this visit is left to the next", async () => {
  const work = await visit([]);
  await work.reflections.put("b", smallReflection("b", plan));
  await lookForPlan();
  expect(screen.queryByText("Your plan from last time")).toBeNull();
});
