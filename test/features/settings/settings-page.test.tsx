import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import SettingsPage from "#features/settings/settings-page";
import { settingsStore } from "#stores/settings";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";

const user = userEvent.setup();
const kept = () => JSON.parse(localStorage.getItem("sparring.settings") ?? "{}");
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
