import { act, render, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { beforeEach, expect, test } from "vitest";
import { Shell } from "#app/shell";
import { createTranslator } from "#i18n/translator";
import { tellStorage } from "#stores/notices";
import { settingsStore, useSettings } from "#stores/settings";
import { Route, Routes } from "#ui/routing/routes";
import { Translation } from "#ui/translate";
import { MemoryRouting } from "../support/memory-routing";
import { provideSmallLibrary } from "../support/small-library";

const user = userEvent.setup();
const english = await createTranslator("en");

function Late() {
  const [ready, setReady] = useState(false);
  return ready ? (
    <h1>Late page</h1>
  ) : (
    <button type="button" onClick={() => setReady(true)}>
      Load
    </button>
  );
}

function Pages() {
  const language = useSettings((settings) => settings.language ?? "en");
  return (
    <Translation language={language} initial={english}>
      <Shell>
        <Routes>
          <Route path="/" element={<h1>Home page</h1>} />
          <Route path="/progress" element={<Late />} />
          <Route path="/settings" element={<h1>Settings page</h1>} />
          <Route path="/talk/:id" element={<h1>A talk</h1>} />
        </Routes>
      </Shell>
    </Translation>
  );
}

const open = (address: string) =>
  render(
    <MemoryRouting address={address}>
      <Pages />
    </MemoryRouting>,
  );

beforeEach(() => {
  provideSmallLibrary([]);
});

test("every page has the way home, the places and one language menu", async () => {
  open("/settings");
  expect(screen.getByRole("link", { name: "Sparring" })).toHaveAttribute("href", "/");
  const places = screen.getByRole("navigation", { name: "Places" });
  expect([...places.querySelectorAll("a")].map((link) => link.textContent)).toEqual([
    "Home",
    "Customers",
    "Drills",
    "Progress",
    "Settings",
  ]);
  expect(screen.getByRole("link", { name: "Settings" })).toHaveAttribute("aria-current", "page");
  await user.selectOptions(screen.getByLabelText("Language"), "Polski");
  expect(settingsStore.getState()).toMatchObject({ language: "pl" });
  expect(settingsStore.getState().conversationLanguage).toBeUndefined();
});

test("a conversation has the whole screen to itself", () => {
  open("/talk/x");
  expect(screen.queryByRole("banner")).toBeNull();
  expect(screen.queryByRole("navigation")).toBeNull();
  expect(screen.getByRole("main")).toHaveTextContent("A talk");
  expect(document.title).toBe("Conversation · Sparring");
});

test("arriving gives the focus to the heading and the document its title", async () => {
  open("/");
  expect(document.title).toBe("Home · Sparring");
  expect(document.body).toHaveFocus();
  await user.click(screen.getByRole("link", { name: "Settings" }));
  expect(screen.getByRole("heading", { name: "Settings page" })).toHaveFocus();
  expect(document.title).toBe("Settings · Sparring");
});

test("a page that comes late gets the focus when it is there", async () => {
  open("/");
  await user.click(screen.getByRole("link", { name: "Progress" }));
  act(() => screen.getByRole("button", { name: "Load" }).click());
  await waitFor(() => expect(screen.getByRole("heading", { name: "Late page" })).toHaveFocus());
});

test("the first stop of the keyboard skips to the page", async () => {
  open("/");
  await user.tab();
  expect(screen.getByRole("link", { name: "Skip to the page" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("main")).toHaveFocus();
});

test("what happened to the saved work is told in plain words until it was read", async () => {
  open("/");
  act(() => {
    tellStorage("set-aside");
    tellStorage("set-aside");
  });
  const notice = screen.getByRole("status");
  expect(notice).toHaveTextContent("2 saved pieces of your work could not be read");
  await user.click(screen.getByRole("button", { name: "All right" }));
  expect(screen.queryByRole("status")).toBeNull();
});

test("in a conversation only a failed save is told", () => {
  open("/talk/x");
  act(() => {
    tellStorage("not-lasting");
    tellStorage("not-written");
  });
  expect(screen.getByText("Your last step was not saved")).toBeVisible();
  expect(screen.queryByText("Your work will not be kept")).toBeNull();
});
