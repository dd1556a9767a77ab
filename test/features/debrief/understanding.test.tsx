import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import type { SavedWork } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { reply } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp(threadStory);
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

/** Plays to a bad end and rates it, so that all of the debriefing is there. */
async function debriefed() {
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take({ type: "choose", choice: "kind" });
  await take(reply({ moves: [{ move: "push_away", stock: false }] }, "Please go elsewhere."));
  await renderLampApp(`/debrief/${session}`);
  await user.click(await screen.findByRole("radio", { name: "4 stars of five" }));
}

const section = async (name: string | RegExp) =>
  (await screen.findByRole("heading", { name })).closest("section") as HTMLElement;

test("the customer says what they felt, how much work it was, and what earned the rating", async () => {
  await debriefed();
  const rating = within(await section("Peter Hill gave 1 star."));
  expect(rating.getByText("Did not feel that you wanted to help.")).toBeVisible();
  expect(rating.getByText("How much work was it?").nextSibling).toHaveTextContent("Little.");
  expect(rating.getByText("Would they come back?").nextSibling).toHaveTextContent("No.");
  expect(rating.getByText("What earned so few stars?").nextSibling).toHaveTextContent(/The way it was said/);
});

test("what was asked, tried and settled stands under its phase, and what is missing is said", async () => {
  await debriefed();
  const phase = async (name: string) => within((await screen.findByText(name)).closest("li") as HTMLElement);
  expect((await phase("What you asked and took in")).getByText(/You named what this does/)).toBeVisible();
  expect((await phase("What you tried for them")).getByText(/Nothing seen here/)).toBeVisible();
  expect((await phase("How it was settled")).getByText(/You said what you are doing about it/)).toBeVisible();
});

test("the kind of customer is told with what it asks for, and the twin is named with a link", async () => {
  const { content } = services();
  const catalogue = async () => [{ id: "shade", title: "The torn shade" }] as never;
  provideServices({ ...services(), content: { ...content, catalogue } });
  await debriefed();
  const kind = within(await section("The loyal customer, now annoyed"));
  expect(kind.getByText(/They liked us until now/)).toBeVisible();
  expect(kind.getByRole("link", { name: "The torn shade" })).toHaveAttribute("href", "/play/shade");
});

test("the cost stands beside what the win-back team could have given", async () => {
  await debriefed();
  await user.click(screen.getByText("Everything, turn by turn"));
  const cost = within(await section("What it cost"));
  expect(cost.getByText(/may offer £120\. Half of that, £60/)).toBeVisible();
});

test("the case is summed up in own answers first, then beside the case's, and kept", async () => {
  await debriefed();
  const wrapUp = within(await section("Behind the case"));
  expect(wrapUp.queryByText("Pad every lamp.")).toBeNull();
  const compare = wrapUp.getByRole("button", { name: "Compare with the case's answer" });
  expect(compare).toBeDisabled();
  await user.click(wrapUp.getByRole("radio", { name: "The glass is thin." }));
  await user.click(wrapUp.getByRole("radio", { name: /^A bother to us and to them/ }));
  await user.type(wrapUp.getByRole("textbox"), "Wrap the lamps.");
  await user.click(compare);
  expect(await wrapUp.findByText("Something else lies behind it")).toBeVisible();
  expect(wrapUp.getByText("It held for years.")).toBeVisible();
  expect(wrapUp.getByText("Lamps are sent without padding.")).toBeVisible();
  expect(wrapUp.getByText("Worth: A bother to us and to them")).toBeVisible();
  expect(wrapUp.getByText("Wrap the lamps.")).toBeVisible();
  await user.click(wrapUp.getByRole("checkbox", { name: "Pad every lamp." }));
  expect(wrapUp.getByText("You had 1 of 2.")).toBeVisible();
  const kept = { cause: "glass", kind: "product", company: "irritating", customer: "irritating", had: ["pad"] };
  await waitFor(async () => expect((await work.reflections.all())[0]?.wrapUp).toMatchObject(kept));
});

test("the places of the matrix are reached by the arrow keys", async () => {
  await debriefed();
  const wrapUp = within(await section("Behind the case"));
  const [first, second] = within(wrapUp.getByRole("group", { name: /worth/ })).getAllByRole("radio");
  await user.click(first as HTMLElement);
  await user.keyboard("{ArrowDown}");
  expect(second).toBeChecked();
});

test("a case without a wrap-up asks for none", async () => {
  provideLamp();
  await debriefed();
  await section("How you took their side");
  expect(screen.queryByText("Behind the case")).toBeNull();
});
