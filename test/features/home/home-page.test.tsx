import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { drillKey } from "#core/backup/saved-records";
import { answered } from "#core/drills/schedule";
import HomePage from "#features/home/home-page";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { ending, smallAttempt, smallReflection, smallSession } from "../../support/small-records";

const stories = [
  { id: "angry", title: "Down again", difficulty: 3, trains: ["S8"], channel: "phone", mood: -8 },
  { id: "cake", title: "The late cake", difficulty: 2, trains: ["S7"], channel: "chat" },
  { id: "first-talk", title: "A short one", difficulty: 1, trains: ["S1"] },
];

test("a first visit begins with an invitation to the short first conversation, and the way to all customers", async () => {
  provideSmallLibrary(stories);
  await renderPage(<HomePage />);
  const start = await screen.findByRole("link", { name: "Start your first conversation" });
  expect(start).toHaveAttribute("href", "/play/first-talk");
  expect(screen.getByRole("link", { name: "See all customers" })).toHaveAttribute("href", "/library");
  expect(screen.queryByRole("heading", { name: "Today's fifteen minutes" })).toBeNull();
});

test("without the short first conversation a first visit invites to the easiest customer", async () => {
  provideSmallLibrary(stories.slice(0, 2));
  await renderPage(<HomePage />);
  expect(await screen.findByRole("link", { name: "Meet this customer" })).toHaveAttribute("href", "/play/cake");
});

test("what was left open comes before all else, and others are folded", async () => {
  const work = provideSmallLibrary(stories);
  await work.sessions.put("old", smallSession({ id: "old", scenario: "angry", startedAt: 1 }));
  await work.sessions.put("new", smallSession({ id: "new", startedAt: 2 }));
  await work.sessions.put("done", smallSession({ id: "done", startedAt: 3, attempt: "done" }));
  await renderPage(<HomePage />);
  const latest = await screen.findByRole("link", { name: "Continue: The late cake" });
  expect(latest).toHaveAttribute("href", "/talk/new");
  expect(screen.getByRole("heading", { name: "Still open" })).toBeVisible();
  expect(screen.getByText("1 more open conversation")).toBeVisible();
  expect(screen.getByText("Down again", { selector: "details h3" })).not.toBeVisible();
});

test("drills that have come back are offered", async () => {
  const work = provideSmallLibrary(stories);
  await work.attempts.put("a", smallAttempt({ id: "a", finishedAt: Date.UTC(2026, 4, 19) }));
  const of = { language: "en", kind: "name-the-move", row: "S1", learner: "learner" } as const;
  await work.drills.put(
    drillKey(of.learner, of),
    answered(undefined, of, { item: "a", grade: "again", at: Date.UTC(2026, 0, 1) }),
  );
  await renderPage(<HomePage />);
  const links = await screen.findAllByRole("link");
  expect(links.map((link) => link.getAttribute("href"))).toContain("/drills");
});

test("a customer lost twice is advised again, calmer, with the reason", async () => {
  const work = provideSmallLibrary(stories);
  for (const [index, id] of ["a", "b"].entries()) {
    const at = Date.UTC(2026, 4, 18 + index);
    await work.attempts.put(id, smallAttempt({ id, ending: ending("lost"), finishedAt: at }));
  }
  await renderPage(<HomePage />);
  const heading = await screen.findByRole("heading", { level: 2, name: "Once more, in calmer weather" });
  const next = within(heading.closest("section") as HTMLElement);
  expect(next.getByText(/Dan Whitlock left unhappy 2 times in a row/)).toBeVisible();
  expect(next.getByRole("link")).toHaveAttribute("href", "/play/cake?calm=1");
});

test("today's cards say why and how long, and lead to their customers", async () => {
  const work = provideSmallLibrary(stories);
  await work.attempts.put("a", smallAttempt({ id: "a", finishedAt: Date.UTC(2026, 4, 19) }));
  await work.reflections.put("a", smallReflection("a", { when: "sighs", say: "Tell me.", tried: "partly" }));
  await renderPage(<HomePage />);
  expect(await screen.findByRole("heading", { name: "Try out your plan" })).toBeVisible();
  const today = within(
    screen.getByRole("heading", { name: "Today's fifteen minutes" }).closest("section") as HTMLElement,
  );
  const link = today.getByRole("link", { name: "Meet somebody new" });
  expect(link).toHaveAttribute("href", "/play/angry");
  const card = within(link.closest("li") as HTMLElement);
  expect(card.getByText(/You have not talked to Dan Whitlock yet/)).toBeVisible();
  expect(card.getByText("About 2 minutes")).toBeVisible();
});

test("own phrases are at hand where a plan is to be tried, and a shift where it goes well", async () => {
  const work = provideSmallLibrary(stories);
  await work.attempts.put("a", smallAttempt({ id: "a", finishedAt: Date.UTC(2026, 4, 19) }));
  const { unmount } = await renderPage(<HomePage />);
  await screen.findByRole("link", { name: "See all customers" });
  expect(screen.queryByRole("link", { name: "See my phrases" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Try a shift with three customers" })).toBeNull();
  unmount();
  await work.attempts.put("b", smallAttempt({ id: "b", finishedAt: Date.UTC(2026, 4, 20) }));
  await work.reflections.put("a", smallReflection("a", { when: "sighs", say: "Tell me.", tried: "partly" }));
  await renderPage(<HomePage />);
  expect(await screen.findByRole("link", { name: "See my phrases" })).toHaveAttribute("href", "/phrases");
  const shift = screen.getByRole("link", { name: "Try a shift with three customers" });
  expect(shift).toHaveAttribute("href", "/shift");
});

test("a home that does not load says so and tries again", async () => {
  const catalogue = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue([]);
  provideSmallLibrary(stories, { catalogue });
  await renderPage(<HomePage />);
  expect(await screen.findByRole("alert")).toHaveTextContent("The customers could not be loaded");
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("link", { name: "See all customers" })).toBeVisible();
});
