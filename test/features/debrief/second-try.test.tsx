import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { noticeStore } from "#stores/notices";
import type { SavedWork } from "#stores/saved";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { reply } from "../../support/lamp-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp();
  noticeStore.setState({ notices: [] });
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

/** Plays to an ending with a cold first answer, and shows the debriefing as one that was rated. */
async function debriefing(): Promise<string> {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ type: "choose", choice: "cold" });
  await take({
    ...reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "Napiszę."),
    language: "pl",
  } as never);
  await work.reflections.put(session, { version: 1, learner: "me", attempt: session, ownRating: 4, disputes: [] });
  await renderLampApp(`/debrief/${session}`);
  await screen.findByText("Say the weakest reply again");
  return session;
}

const box = () => screen.getByRole("textbox", { name: "Your second try" });

test("a kind second try that breaks a rule of the case is not praised, and the rule is told", async () => {
  await debriefing();
  await user.type(box(), "How annoying, and before the evening too. I will call you on Thursday.");
  await user.click(screen.getByRole("button", { name: "Look at it again" }));
  const verdict = (await screen.findByText("As good as before.")).closest("[role=status]") as HTMLElement;
  expect(within(verdict).getByText("This broke a rule of the case: Ask for the order number first.")).toBeVisible();
});

test("a kept second try is there with its judgement after a reload", async () => {
  const session = await debriefing();
  await user.type(box(), "How annoying, and before the evening too. What is your order number?");
  await user.click(screen.getByRole("button", { name: "Look at it again" }));
  await screen.findByText("Better than before.");
  document.body.replaceChildren();
  await renderLampApp(`/debrief/${session}`);
  expect(await screen.findByText("Better than before.")).toBeVisible();
  expect(screen.getByText("A reply that works")).toBeVisible();
});

test("a plan that could not be written down is not called kept", async () => {
  await debriefing();
  vi.spyOn(work.reflections, "put").mockRejectedValue(new Error("full"));
  await user.type(screen.getByRole("textbox", { name: "When a customer …" }), "shouts");
  await user.type(screen.getByRole("textbox", { name: "I will say …" }), "You are right.");
  await user.click(screen.getByRole("button", { name: "Keep this plan" }));
  await waitFor(() => expect(noticeStore.getState().notices).toEqual([{ kind: "not-written", count: 1 }]));
  expect(screen.queryByText(/You will be asked about it/)).toBeNull();
  expect(screen.getByRole("button", { name: "Keep this plan" })).toBeEnabled();
});

test("playing again can be asked for anew when it could not be written down", async () => {
  await debriefing();
  vi.spyOn(work.sessions, "put").mockRejectedValue(new Error("full"));
  await user.click(screen.getByText("Everything, turn by turn"));
  const [again] = screen.getAllByRole("button", { name: "Play again from here" });
  await user.click(again as HTMLElement);
  await waitFor(() => expect(noticeStore.getState().notices).toEqual([{ kind: "not-written", count: 1 }]));
  expect(again).not.toHaveAttribute("aria-busy");
});

test("a reply in another language than the conversation says so", async () => {
  await debriefing();
  await user.click(screen.getByText("Everything, turn by turn"));
  const turn = screen.getByRole("heading", { name: "Turn 2" }).closest("section") as HTMLElement;
  expect(within(turn).getByText("Napiszę.").closest("[lang]")).toHaveAttribute("lang", "pl");
});
