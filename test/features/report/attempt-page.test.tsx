import { screen, within } from "@testing-library/preact";
import { expect, test } from "vitest";
import AttemptPage from "#features/report/attempt-page";
import { addresses } from "#stores/addresses";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { Route, Routes } from "#ui/routing/routes";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { goodOpening, reply } from "../../support/lamp-story";
import { renderPage } from "../../support/render-page";

const show = (id: string) =>
  renderPage(
    <Routes>
      <Route path={addresses.attempt(":attempt")} element={<AttemptPage />} />
    </Routes>,
    addresses.attempt(id),
  );

async function played() {
  const work = provideLamp();
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ type: "wait", minutes: 5 });
  await take(goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 0, positive: 0, closing: 2 } }, "I will write to you tomorrow."));
  return { work, session };
}

test("one page holds what was said, its evidence, the own rating, the plan and the disputes", async () => {
  const { work, session } = await played();
  await work.reflections.put(session, {
    version: 1,
    learner: "me",
    attempt: session,
    ownRating: 3,
    plan: { when: "shouts", say: "You are right." },
    disputes: [{ answer: 1, turn: "closing", why: "It was warm.", criterion: "closing" }],
  });
  await show(session);
  expect(await screen.findByRole("heading", { level: 1, name: "The lamp" })).toBeVisible();
  expect(screen.getByText("3 stars of five")).toBeVisible();
  expect(screen.getByText("When a customer shouts, I will say: You are right.")).toBeVisible();
  expect(screen.getByText("My reply was right").nextSibling).toHaveTextContent(
    "I will write to you tomorrow. · Closing · It was warm.",
  );
  const turn = within(screen.getByRole("heading", { name: "Turn 2" }).closest("article") as HTMLElement);
  expect(turn.getByText("I will write to you tomorrow.")).toBeVisible();
  expect(turn.getByText("Closing: all there")).toBeVisible();
  expect(screen.getByRole("button", { name: "Print or save as PDF" })).toBeVisible();
});

test("an attempt freezes what it was about and how long the customer waited", async () => {
  const { work, session } = await played();
  const [attempt] = await work.attempts.under(session);
  expect(attempt).toMatchObject({
    about: { channel: "chat", touchpoint: "deliver", difficulty: 1, trains: ["S6"] },
    waits: { first: 5, longest: 5 },
  });
  expect(attempt).not.toHaveProperty("redone");
});

test("a conversation that is not on this device has no page, and a way on", async () => {
  provideLamp();
  await show("nowhere");
  expect(await screen.findByRole("link", { name: "See how you are doing" })).toHaveAttribute("href", "/progress");
});
