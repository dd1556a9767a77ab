import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Path } from "#core/paths/path";
import PathPage from "#features/path/path-page";
import PathsPage from "#features/path/paths-page";
import { addresses } from "#stores/addresses";
import { leavePath, pathStore } from "#stores/paths";
import type { SavedWork } from "#stores/saved";
import { Route, Routes } from "#ui/routing/routes";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { ending, smallAttempt } from "../../support/small-records";

const path: Path = {
  id: "short",
  title: { en: "A short path" },
  lead: { en: "Two days." },
  weeks: [
    {
      text: { en: "Listen first." },
      days: [[{ watch: "cake" }, { talk: "cake", mode: "alone" }], [{ drill: "close-it" }]],
    },
  ],
  afterwards: [{ weeks: 1, check: "exam" }],
};
const now = Date.UTC(2026, 4, 20);

let work: SavedWork;

beforeEach(() => {
  work = provideSmallLibrary(
    [
      { id: "cake", title: "The late cake" },
      { id: "exam", title: "The exam", use: "check" },
    ],
    { paths: async () => [path] },
  );
  leavePath("short");
  pathStore.setState({ status: "loading" });
});

const open = (address: string) =>
  renderPage(
    <Routes>
      <Route path={addresses.paths} element={<PathsPage />} />
      <Route path={addresses.path(":path")} element={<PathPage />} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>,
    address,
  );

test("a path is chosen, begun, and its first day is today's", async () => {
  const user = userEvent.setup();
  await open("/paths");
  await user.click(await screen.findByRole("link", { name: "A short path" }));
  await user.click(await screen.findByRole("button", { name: "Begin this path" }));
  const today = screen.getByRole("heading", { name: "Day 1: your next quarter of an hour" });
  expect(today).toBeVisible();
  expect(screen.getByRole("link", { name: "On your own: The late cake" })).toHaveAttribute(
    "href",
    "/play/cake?mode=alone",
  );
  expect(screen.getByText(/After 1 week/)).toHaveTextContent("Check: The exam");
});

test("what is watched and what is ticked is done, and then it is enough for today", async () => {
  const user = userEvent.setup();
  const { unmount } = await open("/paths/short");
  await user.click(await screen.findByRole("button", { name: "Begin this path" }));
  await user.click(screen.getByRole("link", { name: "Watch: The late cake" }));
  expect(screen.getByText("elsewhere")).toBeVisible();
  unmount();
  await open("/paths/short");
  await user.click(await screen.findByRole("button", { name: "I have done this" }));
  expect(screen.getByText("That is it for today")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go on all the same" }));
  expect(screen.getByRole("link", { name: "Drill: Close it" })).toHaveAttribute("href", "/drills/close-it");
  const [first] = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("Day 1"));
  expect(first).toHaveTextContent("Done");
});

test("a customer lost twice is met calmer and with the coach, and is told why", async () => {
  for (const [id, at] of [
    ["one", now - 2000],
    ["two", now - 1000],
  ] as const) {
    await work.attempts.put(id, smallAttempt({ id, finishedAt: at, ending: ending("lost") }));
  }
  const user = userEvent.setup();
  await open("/paths/short");
  await user.click(await screen.findByRole("button", { name: "Begin this path" }));
  expect(screen.getByRole("link", { name: "With the coach: The late cake" })).toHaveAttribute(
    "href",
    "/play/cake?mode=coach&calm=1",
  );
  expect(screen.getByText(/left you twice/)).toBeVisible();
});

test("an address without a path leads to the others", async () => {
  await open("/paths/nowhere");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("There is no such path");
  expect(screen.getByRole("link", { name: "To all paths" })).toHaveAttribute("href", "/paths");
});
