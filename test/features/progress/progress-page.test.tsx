import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import ProgressPage from "#features/progress/progress-page";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { ending, smallAttempt } from "../../support/small-records";

const first = smallAttempt({ id: "one", finishedAt: 1, ending: ending("lost"), criteria: { empathy: 0.5 } });
const second = smallAttempt({ id: "two", finishedAt: 2, criteria: { empathy: 2 } });
const practice = smallAttempt({ id: "three", finishedAt: 3, practice: true, title: "Again from the middle" });

async function show(...attempts: (typeof first)[]) {
  const work = provideSmallLibrary([{ id: "cake" }]);
  for (const attempt of attempts) await work.attempts.put(attempt.id, attempt);
  await renderPage(<ProgressPage />, "/progress");
  await screen.findAllByRole("heading", { level: 2 });
}

const section = (name: string) => within(screen.getByRole("heading", { name }).closest("section") as HTMLElement);

test("before the first conversation there is a way to one", async () => {
  await show();
  expect(screen.getByRole("heading", { name: "Your first conversation is still ahead of you" })).toBeVisible();
  expect(screen.getByRole("link", { name: "To the customers" })).toHaveAttribute("href", "/");
});

test("every attempt leads to its debriefing, the latest first and the first time marked", async () => {
  await show(first, second);
  const list = section("All conversations");
  const links = list.getAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["/debrief/two", "/debrief/one"]);
  expect(list.getByText("First time").closest("li")).toHaveTextContent("Left us");
});

test("practice stands apart", async () => {
  await show(first, practice);
  expect(section("All conversations").queryByText("Again from the middle")).toBeNull();
  const link = section("Practice runs").getByRole("link", { name: "Again from the middle", hidden: true });
  expect(link).toHaveAttribute("href", "/debrief/three");
});

test("a criterion is a sentence before it is a number", async () => {
  await show(first, second);
  const card = screen.getByRole("heading", { name: "Empathy" }).parentElement as HTMLElement;
  const sentence = within(card).getByText(/You are kind, often in words that fit any complaint/);
  const meter = within(card).getByRole("meter", { name: "Empathy, on average" });
  expect(meter).toHaveAttribute("aria-valuetext", "1.3 of 2");
  expect(sentence.compareDocumentPosition(meter)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.queryByRole("heading", { name: "Closing" })).toBeNull();
});

test("low ratings are listed even where the mean is fine", async () => {
  await show(first, second);
  const low = section("Worth another look");
  expect(low.getByRole("link", { name: "The late cake" })).toHaveAttribute("href", "/debrief/one");
  expect(low.getByText("Better since")).toBeVisible();
  expect(low.getByText(/Slow\./)).toBeVisible();
});

test("without low ratings nothing is said of them", async () => {
  await show(second);
  expect(screen.queryByText("Worth another look")).toBeNull();
});
