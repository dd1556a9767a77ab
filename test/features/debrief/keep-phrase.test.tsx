import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import type { SavedWork } from "#stores/saved";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { goodOpening, reply } from "../../support/lamp-story";

let work: SavedWork;

beforeEach(() => {
  work = provideLamp();
});

test("own words are kept among the phrases with one button, under the scenario's situation", async () => {
  const user = userEvent.setup();
  const session = (await lampTalk("alone")).split("/").at(-1) ?? "";
  await openConversation(session, "en");
  await take(goodOpening);
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write on Thursday."));
  await renderLampApp(`/debrief/${session}`);
  await user.click(await screen.findByRole("radio", { name: /^3 stars/ }));
  await user.click(await screen.findByText("Everything, turn by turn"));
  const [, second] = screen.getAllByRole("button", { name: "Keep this sentence" });
  await user.click(second as HTMLElement);
  expect(await screen.findByRole("link", { name: "Kept in my phrases" })).toHaveAttribute("href", "/phrases");
  expect(await work.phrases.all()).toMatchObject([
    { text: "I will write on Thursday.", situation: "S6", attempt: session, language: "en" },
  ]);
});
