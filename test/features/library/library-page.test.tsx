import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import LibraryPage from "#features/library/library-page";
import { provideServices, services } from "#stores/services";
import { settingsStore } from "#stores/settings";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { ending, smallAttempt, smallSession } from "../../support/small-records";

const user = userEvent.setup();

const stories = [
  { id: "angry", title: "Down again", difficulty: 3, trains: ["S8"], channel: "phone", mood: -8 },
  { id: "cake", title: "The late cake", difficulty: 2, trains: ["S7"], channel: "chat" },
  { id: "first-talk", title: "A short one", difficulty: 1, trains: ["S1"] },
];

const cards = () => screen.queryAllByRole("listitem");
const titles = () => screen.queryAllByRole("heading", { level: 3 }).map((heading) => heading.textContent);

test("a card says who waits, in what mood, and what it takes", async () => {
  const work = provideSmallLibrary(stories);
  await work.sessions.put("open", smallSession({ id: "open" }));
  await renderPage(<LibraryPage />);
  const link = await screen.findByRole("link", { name: "Down again" });
  expect(link).toHaveAttribute("href", "/play/angry");
  const card = within(link.closest("li") as HTMLElement);
  for (const words of ["Dan Whitlock", "Stormy", "Phone", "Hard", "bakery", "English", "Not played yet"]) {
    expect(card.getByText(words)).toBeVisible();
  }
  expect(card.getByText("The customer is angry")).toBeVisible();
});

test("a card tells the first attempt and the latest one; practice from the middle is neither", async () => {
  const work = provideSmallLibrary(stories);
  await work.attempts.put("a", smallAttempt({ id: "a", ending: ending("lost"), finishedAt: 1 }));
  await work.attempts.put("b", smallAttempt({ id: "b", finishedAt: 2 }));
  await work.attempts.put("c", smallAttempt({ id: "c", practice: true, ending: ending("lost"), finishedAt: 3 }));
  await renderPage(<LibraryPage />);
  expect(await screen.findByText("First time: Left us · Latest: Satisfied")).toBeVisible();
  expect(screen.queryByText("Start your first conversation")).toBeNull();
});

test("a card announces an abusive customer, and calls a formal letter by its name", async () => {
  const letter = { id: "letter", title: "On paper", channel: "email", more: "letter: true" };
  provideSmallLibrary([...stories, letter]);
  const { content } = services();
  const catalogue = async (language: string) => {
    const entries = await content.catalogue(language);
    return entries.map((entry) => (entry.id === "cake" ? { ...entry, abusive: true } : entry));
  };
  provideServices({ ...services(), content: { ...content, catalogue } });
  await renderPage(<LibraryPage />);
  const card = async (name: string) => within((await screen.findByRole("link", { name })).closest("li") as HTMLElement);
  expect((await card("On paper")).getByText("Formal letter")).toBeVisible();
  expect((await card("On paper")).queryByText("Abusive customer")).toBeNull();
  expect((await card("The late cake")).getByText("Abusive customer")).toBeVisible();
});

test("checks stand in a section of their own and not among practice", async () => {
  provideSmallLibrary([...stories, { id: "exam", title: "The exam", use: "check" }]);
  await renderPage(<LibraryPage />);
  const checks = (await screen.findByRole("heading", { name: "Checks" })).closest("section") as HTMLElement;
  expect(within(checks).getByRole("link", { name: "The exam" })).toBeVisible();
  expect(screen.getAllByRole("link", { name: "The exam" })).toHaveLength(1);
});

test("filters narrow the customers, and one press shows all again", async () => {
  const work = provideSmallLibrary(stories);
  await work.attempts.put("a", smallAttempt({ id: "a" }));
  await renderPage(<LibraryPage />);
  await user.click(await screen.findByText("Filters"));
  await user.selectOptions(screen.getByLabelText("Channel"), "Phone");
  expect(titles()).toEqual(["Down again"]);
  await user.selectOptions(screen.getByLabelText("Situation"), "Saying goodbye");
  expect(cards()).toHaveLength(0);
  await user.click(screen.getByRole("button", { name: "Show all customers" }));
  await user.click(screen.getByRole("switch", { name: "Only those not played yet" }));
  expect(titles()).toEqual(["A short one", "Down again"]);
  await user.selectOptions(screen.getByLabelText("Difficulty"), "Hard");
  expect(screen.getByText("1 customer")).toBeVisible();
});

test("conversations follow the interface until they get a language of their own", async () => {
  provideSmallLibrary([...stories, { id: "dort", language: "pl", title: "Tort", customer: "Ola Nowak" }]);
  await renderPage(<LibraryPage />);
  const menu = await screen.findByLabelText("Conversations in");
  expect(menu).toHaveDisplayValue("Same as the app (English)");
  await user.selectOptions(menu, "Polski");
  expect(settingsStore.getState().conversationLanguage).toBe("pl");
  expect((await screen.findByText("Ola Nowak")).closest("[lang]")).toHaveAttribute("lang", "pl");
  await user.selectOptions(screen.getByLabelText("Conversations in"), "Same as the app (English)");
  expect(settingsStore.getState().conversationLanguage).toBeUndefined();
});

test("a language without customers is told, with the way to another one", async () => {
  provideSmallLibrary([{ id: "tort", language: "pl" }]);
  await renderPage(<LibraryPage />);
  expect(await screen.findByRole("heading", { name: "No customer speaks this language yet" })).toBeVisible();
  expect(screen.getByLabelText("Conversations in")).toBeVisible();
});

test("a library that does not load says so and tries again", async () => {
  const catalogue = vi.fn().mockRejectedValueOnce(new Error("offline")).mockResolvedValue([]);
  provideSmallLibrary(stories, { catalogue });
  await renderPage(<LibraryPage />);
  expect(await screen.findByRole("alert")).toHaveTextContent("The customers could not be loaded");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "No customer speaks this language yet" })).toBeVisible();
});
