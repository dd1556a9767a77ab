import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import SettingsPage from "#features/settings/settings-page";
import { keepRecording } from "#stores/recordings";
import type { SavedWork } from "#stores/saved";
import { settingsStore } from "#stores/settings";
import { fakeMicrophone } from "../../support/fake-microphone";
import { fakeRecogniser, olderRecogniser } from "../../support/fake-recogniser";
import { provideLamp } from "../../support/lamp-services";
import { renderPage } from "../../support/render-page";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp();
});

afterEach(() => vi.unstubAllGlobals());

const open = () => renderPage(<SettingsPage />, "/settings");
const recorded = (answer: number) => ({
  session: "call",
  answer,
  length: 900,
  format: "audio/webm",
  sound: new Uint8Array([1, 2, 3]),
});

test("recordings are counted, and deleted together", async () => {
  await keepRecording(recorded(0));
  await keepRecording(recorded(1));
  await open();
  expect(await screen.findByText("2 recordings on this device")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Delete all recordings" }));
  expect(await screen.findByText("All recordings are deleted.")).toHaveAttribute("role", "status");
  expect(screen.queryByRole("button", { name: "Delete all recordings" })).toBeNull();
  expect(await work.recordings.all()).toEqual([]);
});

test("where nothing was recorded there is nothing to delete", async () => {
  await open();
  expect(screen.queryByRole("button", { name: "Delete all recordings" })).toBeNull();
});

test("saying replies aloud is off until it is chosen", async () => {
  fakeMicrophone();
  await open();
  const records = screen.getByRole("switch", { name: "Say replies aloud" });
  expect(records).not.toBeChecked();
  await user.click(records);
  await waitFor(() => expect(settingsStore.getState().record).toBe(true));
});

test("dictation is off until it is chosen, where the device recognises speech by itself", async () => {
  fakeRecogniser("en-US");
  await open();
  const dictates = screen.getByRole("switch", { name: "Dictate replies" });
  await waitFor(() => expect(dictates).toBeEnabled());
  expect(dictates).not.toBeChecked();
  await user.click(dictates);
  expect(settingsStore.getState().dictate).toBe(true);
});

test.each([
  ["only sends sound away in this language", () => fakeRecogniser("pl-PL")],
  ["cannot be told to stay on the device", olderRecogniser],
])("where the browser %s, dictation cannot be chosen, and the reason is told", async (_, browser) => {
  browser();
  await open();
  expect(await screen.findByText(/send your voice over the internet are not used/)).toBeVisible();
  expect(screen.getByRole("switch", { name: "Dictate replies" })).toBeDisabled();
});
