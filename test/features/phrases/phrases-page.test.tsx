import { cleanup, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import PhrasesPage from "#features/phrases/phrases-page";
import { phraseStore } from "#stores/phrases";
import type { SavedWork } from "#stores/saved";
import { answered } from "../../support/known-record";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt } from "../../support/small-records";

let work: SavedWork;
const day = 24 * 60 * 60 * 1000;

beforeEach(() => {
  localStorage.clear();
  work = provideSmallLibrary([{ id: "cake", trains: ["S6"] }]);
  phraseStore.setState(phraseStore.getInitialState(), true);
});

function talk(id: string, at: number, text: string, level: 0 | 2) {
  return smallAttempt({
    id,
    finishedAt: Date.UTC(2026, 4, 1) + at * day,
    transcript: [{ who: "trainee", text, turn: "hello", language: "en" }],
    turns: [answered({ empathy: level }, { turn: "hello" })],
  });
}

test("a reply that had everything is suggested, kept under its situation, changed and taken out", async () => {
  await work.attempts.put("a", talk("a", 1, "I am on my way to the baker.", 2));
  const user = userEvent.setup();
  await renderPage(<PhrasesPage />);
  expect(await screen.findByText("No phrases kept yet")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Keep this sentence" }));
  expect(await screen.findByRole("heading", { level: 2, name: /faulty/i })).toBeVisible();
  expect(screen.queryByText("These worked")).not.toBeInTheDocument();
  expect(await work.phrases.all()).toMatchObject([{ text: "I am on my way to the baker.", situation: "S6" }]);

  await user.click(screen.getByRole("button", { name: "Change" }));
  const words = screen.getByRole("textbox", { name: "What I say" });
  await user.clear(words);
  await user.type(words, "I'm calling the baker.");
  await user.click(screen.getByRole("button", { name: "Keep" }));
  expect(await screen.findByText("I'm calling the baker.")).toBeVisible();
  expect(await work.phrases.all()).toMatchObject([{ text: "I'm calling the baker." }]);

  await user.click(screen.getByRole("button", { name: "Take out" }));
  expect(await screen.findByText("No phrases kept yet")).toBeVisible();
  expect(await work.phrases.all()).toEqual([]);
});

test("a sentence that is being written is there again when the page is loaded anew, unless it was left", async () => {
  const user = userEvent.setup();
  await renderPage(<PhrasesPage />);
  await user.click(await screen.findByRole("button", { name: "Write a sentence down" }));
  await user.type(screen.getByRole("textbox", { name: "What I say" }), "Let me ask");
  cleanup();
  await renderPage(<PhrasesPage />);
  expect(await screen.findByRole("textbox", { name: "What I say" })).toHaveValue("Let me ask");
  await user.click(screen.getByRole("button", { name: "Leave it" }));
  await user.click(await screen.findByRole("button", { name: "Write a sentence down" }));
  expect(screen.getByRole("textbox", { name: "What I say" })).toHaveValue("");
});

test("a sentence from elsewhere is written down", async () => {
  const user = userEvent.setup();
  await renderPage(<PhrasesPage />);
  await user.click(await screen.findByRole("button", { name: "Write a sentence down" }));
  await user.type(screen.getByRole("textbox", { name: "What I say" }), "Let me ask Ana.");
  await user.selectOptions(screen.getByRole("combobox"), "S1");
  await user.click(screen.getByRole("button", { name: "Keep" }));
  expect(await screen.findByText("Let me ask Ana.")).toBeVisible();
  expect(await work.phrases.all()).toMatchObject([{ situation: "S1", language: "en" }]);
  expect(screen.getByRole("button", { name: "Print for your desk" })).toBeVisible();
});

test("a reply of the first week stands beside the latest one", async () => {
  await work.attempts.put("a", talk("a", 0, "Wait.", 0));
  await work.attempts.put("b", talk("b", 9, "How annoying, Dan.", 2));
  await renderPage(<PhrasesPage />);
  expect(await screen.findByRole("heading", { name: "In your first week" })).toBeVisible();
  expect(screen.getByText("Wait.")).toBeVisible();
  expect(screen.getByText("The same customer at the same moment.")).toBeVisible();
});
