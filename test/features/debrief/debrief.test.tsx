import { cleanup, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import type { SavedWork } from "#stores/saved";
import { savedDrafts } from "#stores/saved-values";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { goodOpening, reply } from "../../support/lamp-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp();
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

/** Plays to an ending: a good opening, then a closing that leaves the door shut. */
async function finished(): Promise<string> {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ type: "choose", choice: "kind" });
  await take(reply({ moves: [{ move: "push_away", stock: false }] }, "As per our terms, please go elsewhere."));
  return session;
}

const stars = () => screen.findByRole("radio", { name: "4 stars of five" });

test("the trainee rates before anything else is shown, then sees the customer's rating", async () => {
  await renderLampApp(`/debrief/${await finished()}`);
  const four = await stars();
  expect(screen.queryByText("What mattered most")).toBeNull();
  expect(screen.queryByText("Bad.")).toBeNull();
  await user.click(four);
  expect(await screen.findByText("What mattered most")).toBeVisible();
  expect(screen.getByText("Bad.")).toBeVisible();
  expect((await work.reflections.all())[0]).toMatchObject({ ownRating: 4 });
});

test("at most two remarks matter most, each with its principle", async () => {
  await renderLampApp(`/debrief/${await finished()}`);
  await user.click(await stars());
  const section = (await screen.findByText("What mattered most")).closest("section") as HTMLElement;
  const remarks = within(section).getAllByRole("article");
  expect(remarks.length).toBeLessThanOrEqual(2);
  expect(within(section).getByText("This shows the customer the way out.")).toBeVisible();
  expect(within(section).getByText(/P6 ·/)).toBeVisible();
});

test("a criterion that was not reached has words beside it that would have earned it", async () => {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take(goodOpening);
  await take(reply({}, "Right."));
  await renderLampApp(`/debrief/${session}`);
  await user.click(await stars());
  const section = (await screen.findByText("What mattered most")).closest("section") as HTMLElement;
  expect(within(section).getByText("I will write to you.").tagName).toBe("Q");
  await user.click(screen.getByText("Everything, turn by turn"));
  const turn = screen.getByText("Turn 2").closest("section") as HTMLElement;
  expect(within(turn).getByText("Closing")).toBeVisible();
  expect(within(turn).getByText("I will write to you.")).toBeVisible();
});

test("what earned a criterion stands there move by move, in the trainee's words", async () => {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  const words = "What is your order number? I will send you a new lamp today, and it comes on Thursday.";
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 0, closing: 0 }, rules: ["identity"] }, words));
  await take(reply({}, "Right."));
  await renderLampApp(`/debrief/${session}`);
  await user.click(await stars());
  const section = (await screen.findByText("What mattered most")).closest("section") as HTMLElement;
  expect(within(section).getByText("You said what you are doing about it.")).toBeVisible();
});

test("the model answer comes only after a second try at the weakest reply", async () => {
  await renderLampApp(`/debrief/${await finished()}`);
  await user.click(await stars());
  await screen.findByText("Say the weakest reply again");
  expect(screen.queryByText("A reply that works")).toBeNull();
  const again = "I will write to you on Thursday as soon as it is on its way. If anything is not right, just tell me.";
  await user.type(screen.getByRole("textbox", { name: "Your second try" }), again);
  await user.click(screen.getByRole("button", { name: "Look at it again" }));
  expect(await screen.findByText("Better than before.")).toBeVisible();
  const model = screen.getByText("A reply that works").closest("section") as HTMLElement;
  expect(within(model).getByText("I will write to you.")).toBeVisible();
});

test("a plan is kept in the trainee's words", async () => {
  await renderLampApp(`/debrief/${await finished()}`);
  await user.click(await stars());
  await user.type(await screen.findByRole("textbox", { name: "When a customer …" }), "wants to leave");
  await user.type(screen.getByRole("textbox", { name: "I will say …" }), "what I do next");
  await user.click(screen.getByRole("button", { name: "Keep this plan" }));
  expect(await screen.findByText(/You will be asked about it/)).toBeVisible();
  expect((await work.reflections.all())[0]?.plan).toEqual({ when: "wants to leave", say: "what I do next" });
});

test("what is being written is there again when the page is loaded anew, and is no draft once it is kept", async () => {
  const address = `/debrief/${await finished()}`;
  await renderLampApp(address);
  await user.click(await stars());
  await user.type(await screen.findByRole("textbox", { name: "When a customer …" }), "wants to leave");
  await user.type(screen.getByRole("textbox", { name: "I will say …" }), "what I do next");
  await user.type(screen.getByRole("textbox", { name: "Your second try" }), "I will write to you.");
  cleanup();
  await renderLampApp(address);
  expect(await screen.findByRole("textbox", { name: "Your second try" })).toHaveValue("I will write to you.");
  expect(screen.getByRole("textbox", { name: "When a customer …" })).toHaveValue("wants to leave");
  await user.click(screen.getByRole("button", { name: "Keep this plan" }));
  await screen.findByText(/You will be asked about it/);
  await user.click(screen.getByRole("button", { name: "Look at it again" }));
  await waitFor(() => expect(savedDrafts("me").read()).toEqual({}));
});

test("every turn tells the thought, the other answers, the house's words and keeps a dispute", async () => {
  const session = await finished();
  await renderLampApp(`/debrief/${session}`);
  await user.click(await stars());
  await user.click(await screen.findByText("Everything, turn by turn"));
  expect(screen.getByText("It was a present.")).toBeVisible();
  await user.click(screen.getByText("What Peter Hill would have said to other answers"));
  expect(screen.getByText("Once more then.")).toBeVisible();
  expect(screen.getByText(/The house does not say: “as per”/)).toBeVisible();
  await user.click(screen.getAllByRole("button", { name: "My reply was right" })[1] as HTMLElement);
  await user.click(screen.getByRole("radio", { name: /^Closing: / }));
  await user.type(screen.getByRole("textbox", { name: "Why was it right?" }), "It was asked for.");
  await user.click(screen.getByRole("button", { name: "Keep this for the trainer" }));
  expect(await screen.findByText(/Marked for the trainer/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Save marked replies as a file" })).toHaveAttribute("href", "/settings");
  const [attempt] = await work.attempts.all();
  expect(attempt?.turns).toHaveLength(2);
  expect((await work.reflections.all())[0]?.disputes).toEqual([
    { answer: 1, turn: "closing", why: "It was asked for.", criterion: "closing" },
  ]);
});

test("playing again from a turn is practice and starts before it", async () => {
  await renderLampApp(`/debrief/${await finished()}`);
  await user.click(await stars());
  await user.click(await screen.findByText("Everything, turn by turn"));
  await user.click(screen.getAllByRole("button", { name: "Play again from here" })[1] as HTMLElement);
  expect(await screen.findByRole("textbox", { name: "Write your reply" })).toBeVisible();
  const practice = (await work.sessions.all()).find((session) => session.practice);
  expect(practice).toBeDefined();
  expect(await work.inputs.under(`${practice?.id} `)).toHaveLength(1);
});

test("a conversation that is not on this device is told", async () => {
  await renderLampApp("/debrief/nowhere");
  expect(await screen.findByRole("heading", { name: "This conversation is not on this device" })).toBeVisible();
});

test("what was not understood is no turn of the debriefing", async () => {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take(reply({ understood: false }, "asdf"));
  await take(goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write."));
  await renderLampApp(`/debrief/${session}`);
  await user.click(await stars());
  await user.click(await screen.findByText("Everything, turn by turn"));
  expect(screen.getAllByText(/^Turn \d/)).toHaveLength(2);
});
