import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import ProgressPage from "#features/progress/progress-page";
import { knownRecord } from "../../support/known-record";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { ending, smallAttempt } from "../../support/small-records";

const first = smallAttempt({ id: "one", finishedAt: 1, ending: ending("lost"), criteria: { empathy: 0.5 } });
const second = smallAttempt({ id: "two", finishedAt: 2, criteria: { empathy: 2 } });
const practice = smallAttempt({ id: "three", finishedAt: 3, practice: true, title: "Again from the middle" });

async function show(...attempts: readonly (typeof first)[]) {
  const work = provideSmallLibrary([{ id: "cake" }]);
  for (const attempt of attempts) await work.attempts.put(attempt.id, attempt);
  await renderPage(<ProgressPage />, "/progress");
  await screen.findAllByRole("heading", { level: 2 });
  return work;
}

const section = (name: string) => within(screen.getByRole("heading", { name }).closest("section") as HTMLElement);

test("before the first conversation there is a way to one", async () => {
  await show();
  expect(screen.getByRole("heading", { name: "Your first conversation is still ahead of you" })).toBeVisible();
  expect(screen.getByRole("link", { name: "To the customers" })).toHaveAttribute("href", "/library");
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

test("a band is told in words with what it rests on, and only from eight first replies on", async () => {
  await show(...knownRecord);
  const card = (name: string) => screen.getByRole("heading", { name }).parentElement?.parentElement as HTMLElement;
  expect(card("Empathy")).toHaveTextContent(/^EmpathySteadyYou are kind, .*Rests on 11 replies in 7 first meetings\./);
  expect(card("Empathy")).toHaveTextContent("In practice: 5 replies · Too early to say");
  expect(card("Closing")).toHaveTextContent(
    "ClosingToo early to say4 first replies so far; from 8 on this says something.",
  );
  const rows = section("What your customers notice").getByText("1 playbook row with a result").closest("details");
  expect(rows).toHaveTextContent("S8 · The customer is angryRests on 11 replies in 7 first meetings.Steady");
});

test("service figures have a table behind each chart", async () => {
  await show(...knownRecord);
  const service = section("As a service team would see it");
  const chart = service.getByRole("img", { name: "5 of 10 customers gave four or five stars." });
  const table = chart.parentElement?.querySelector("table") as HTMLElement;
  const rows = [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["5 stars", "3"],
    ["4 stars", "2"],
    ["3 stars", "1"],
    ["2 stars", "2"],
    ["1 star", "2"],
  ]);
  expect(service.getByText("4 of 8 customers stayed. You gave £15 in all.")).toBeVisible();
  expect(service.getByText("8 of 10 conversations cost the customer no extra work.")).toBeVisible();
  expect(service.getByRole("link", { name: "The bill" })).toHaveAttribute("href", "/debrief/g");
  expect(service.queryByText("Why they got in touch")).toBeNull();
});

test("the way of the customer shows where nobody was met", async () => {
  await show(...knownRecord);
  const stops = section("Along the customer's way").getAllByRole("listitem");
  expect(stops.map((stop) => stop.textContent)).toEqual([
    "Finding outNobody met yet",
    "BuyingRainy1 of 2 stayed",
    "DeliveryCloudy2 of 3 stayed",
    "Using itRainy1 of 3 stayed",
    "Getting helpNobody met yet",
    "PayingClearing up2 of 2 stayed",
    "LeavingNobody met yet",
  ]);
});

test("the best save is chosen by the trainee and kept", async () => {
  const work = await show(...knownRecord);
  const list = section("Storms that cleared");
  expect(list.getAllByRole("heading", { level: 3 }).map((one) => one.textContent)).toEqual([
    "The net",
    "The kettle",
    "The cat",
  ]);
  await userEvent.click(list.getByRole("button", { name: "Keep as my best save: The kettle" }));
  expect(await list.findByText("Your best save")).toBeVisible();
  expect(await work.reflections.all()).toMatchObject([{ attempt: "b", bestSave: Date.UTC(2026, 4, 20) }]);
});

/** A device with its own way of sharing. */
const canShare = (share: typeof navigator.share) =>
  Object.defineProperty(navigator, "share", { value: share, configurable: true });
afterEach(() => void Reflect.deleteProperty(navigator, "share"));

const sharedLines = /^The kettle\n.+ gave 5 stars of five in the end: “…”\n\(A practice conversation in Sparring\)$/;

test("the best save is handed to the device's own way of sharing, and only that one, as it is shown", async () => {
  const share = vi.fn().mockResolvedValue(undefined);
  canShare(share);
  await show(...knownRecord);
  expect(screen.queryByRole("button", { name: "Share" })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Keep as my best save: The kettle" }));
  expect(await screen.findByText(/nothing is sent by itself/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Share" }));
  expect(share).toHaveBeenCalledExactlyOnceWith({ title: "The kettle", text: expect.stringMatching(sharedLines) });
  expect(screen.queryByText(/^Copied/)).toBeNull();
});

test("who closes the device's sheet is told nothing, and who cannot share is told", async () => {
  const share = vi.fn().mockRejectedValueOnce(new DOMException("closed", "AbortError")).mockRejectedValue(new Error());
  canShare(share);
  await show(...knownRecord);
  await userEvent.click(screen.getByRole("button", { name: "Keep as my best save: The kettle" }));
  const button = await screen.findByRole("button", { name: "Share" });
  await userEvent.click(button);
  expect(screen.queryByText(/Nothing was sent/)).toBeNull();
  await userEvent.click(button);
  expect(await screen.findByText(/Nothing was sent/)).toBeVisible();
});

test("where a device cannot share, the best save is copied", async () => {
  await show(...knownRecord);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Keep as my best save: The kettle" }));
  await user.click(await screen.findByRole("button", { name: "Copy to share" }));
  expect(await screen.findByText(/^Copied/)).toBeVisible();
  expect(await navigator.clipboard.readText()).toMatch(sharedLines);
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
