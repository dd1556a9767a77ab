import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import SettingsPage from "#features/settings/settings-page";
import { settingsStore } from "#stores/settings";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt } from "../../support/small-records";

const user = userEvent.setup();
const kept = () => JSON.parse(localStorage.getItem("sparring.settings learner") ?? "{}");
const options = (menu: HTMLElement) =>
  within(menu)
    .getAllByRole("option")
    .map((option) => option.textContent);

beforeEach(() => {
  localStorage.clear();
  provideSmallLibrary([]);
});

test("the two languages are kept apart", async () => {
  await renderPage(<SettingsPage />, "/settings");
  await user.selectOptions(screen.getByLabelText("Conversations in"), "Русский");
  await user.selectOptions(screen.getByLabelText("Language of the app"), "Polski");
  expect(kept()).toMatchObject({ language: "pl", conversationLanguage: "ru" });
  await user.selectOptions(screen.getByLabelText("Conversations in"), "Same as the app (Polski)");
  expect(kept()).not.toHaveProperty("conversationLanguage");
});

test("the way one speaks of oneself starts open and is kept", async () => {
  await renderPage(<SettingsPage />, "/settings");
  const woman = screen.getByRole("radio", { name: /a woman/ });
  expect(woman).not.toBeChecked();
  expect(screen.getByText("sprawdziłam")).toHaveAttribute("lang", "pl");
  await user.click(woman);
  expect(kept().gender).toBe("f");
});

test("customers speak mildly until it is chosen otherwise", async () => {
  await renderPage(<SettingsPage />, "/settings");
  expect(screen.getByRole("radio", { name: /^Mildly/ })).toBeChecked();
  await user.click(screen.getByRole("radio", { name: /^As people really speak/ }));
  expect(kept().strength).toBe("real");
});

test("theme and clock are kept", async () => {
  await renderPage(<SettingsPage />, "/settings");
  await user.click(screen.getByRole("radio", { name: "Dark" }));
  await user.click(screen.getByRole("switch", { name: "Real clock in conversations" }));
  expect(kept()).toMatchObject({ theme: "dark", clock: true });
});

test("it says where the work is and what does not belong into it", async () => {
  await renderPage(<SettingsPage />, "/settings");
  expect(screen.getByText(/Nothing is sent anywhere/)).toBeVisible();
  expect(screen.getByText("Never write about real customers")).toBeVisible();
  expect(screen.getByRole("link", { name: "Read how scoring works" })).toHaveAttribute("href", "/scoring");
});

test("the pseudo-language is offered only to who asks for it by address, or has it", async () => {
  const view = await renderPage(<SettingsPage />, "/settings");
  expect(options(screen.getByLabelText("Language of the app"))).not.toContain("[Þšéûðó]");
  view.unmount();
  await renderPage(<SettingsPage />, "/settings?lang=en-XA");
  await user.selectOptions(screen.getByLabelText("Language of the app"), "[Þšéûðó]");
  expect(settingsStore.getState().language).toBe("en-XA");
});

test("without a reply called right there is no file to save", async () => {
  await renderPage(<SettingsPage />, "/settings");
  expect(screen.queryByRole("link", { name: "Save as a file" })).toBeNull();
});

test("replies called right are saved as a file on the device, also those of a case that is gone", async () => {
  const made: Blob[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => `blob:${made.push(file as Blob)}`);
  const { attempts, reflections } = provideSmallLibrary([]);
  const line = (who: "customer" | "trainee", text: string) => ({ who, text, turn: "asks", language: "en" });
  const transcript = [line("customer", "Where is it?"), line("trainee", "I am on it."), line("customer", "Fine.")];
  await attempts.put("talk", smallAttempt({ id: "talk", transcript }));
  const disputes = [{ answer: 0, turn: "asks", why: "I meant it.", criterion: "ownership" as const }];
  await reflections.put("talk", { version: 1, learner: "learner", attempt: "talk", disputes });
  await renderPage(<SettingsPage />, "/settings");
  const link = await screen.findByRole("link", { name: "Save as a file" });
  expect(screen.getByText(/You have marked 1 reply with/)).toBeVisible();
  expect(screen.getByText(/nothing is sent anywhere. You decide who gets it/)).toBeVisible();
  expect(link).toHaveAttribute("download", "sparring-disputes.jsonl");
  await waitFor(() => expect(link).toHaveAttribute("href", "blob:1"));
  expect(JSON.parse((await made[0]?.text()) ?? "")).toEqual({
    id: "cake.asks.talk.0",
    lang: "en",
    stage: "opening",
    customer: "Where is it?",
    reply: "I am on it.",
    disputed: { criterion: "ownership", why: "I meant it." },
  });
});
