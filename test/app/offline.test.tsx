import { readFileSync } from "node:fs";
import { act, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { Shell } from "#app/shell";
import { useTheme } from "#app/use-theme";
import SettingsPage from "#features/settings/settings-page";
import { firstTime } from "#storage/first-time";
import { offlineStore } from "#stores/offline";
import { changeSettings } from "#stores/settings";
import { renderPage } from "../support/render-page";
import { provideSmallLibrary } from "../support/small-library";

const user = userEvent.setup();

beforeEach(() => {
  provideSmallLibrary([]);
  offlineStore.setState(offlineStore.getInitialState(), true);
});

test("the settings say how far the app is on the device, and claim nothing before that is known", async () => {
  await renderPage(<SettingsPage />, "/settings");
  expect(screen.queryByRole("heading", { name: "Without a network" })).toBeNull();
  act(() => offlineStore.setState({ files: { kept: 65, of: 260 } }));
  expect(screen.getByRole("meter", { name: "On this device" })).toHaveAttribute("aria-valuetext", "25%");
  act(() => offlineStore.setState({ files: { kept: 260, of: 260 }, ready: true }));
  expect(screen.getByText("Everything is on this device: it works without a network.")).toBeVisible();
  expect(screen.queryByRole("meter")).toBeNull();
});

test("a newer version is offered on a calm page, and can be put off", async () => {
  const update = vi.fn();
  await renderPage(<Shell>page</Shell>, "/library");
  expect(screen.queryByText("A newer version is ready")).toBeNull();
  act(() => offlineStore.setState({ update }));
  expect(screen.getByRole("status")).toHaveTextContent("A newer version is ready");
  await user.click(screen.getByRole("button", { name: "Use it now" }));
  expect(update).toHaveBeenCalledOnce();
  await user.click(screen.getByRole("button", { name: "Later" }));
  expect(screen.queryByText("A newer version is ready")).toBeNull();
});

test.each(["/talk/x", "/debrief/x", "/drills/say-this", "/pair/x"])("at %s nothing interrupts", async (address) => {
  offlineStore.setState({ update: () => undefined });
  await renderPage(<Shell>page</Shell>, address);
  expect(screen.queryByText("A newer version is ready")).toBeNull();
});

test("a thing happens for the first time once in a tab, and never where nothing is kept", () => {
  expect(firstTime("tried", "version 1")).toBe(true);
  expect(firstTime("tried", "version 1")).toBe(false);
  expect(firstTime("tried", "version 2")).toBe(true);
  vi.stubGlobal("sessionStorage", undefined);
  expect(firstTime("tried", "version 3")).toBe(false);
  vi.unstubAllGlobals();
});

test("what the browser paints around the page has the page's own colours", async () => {
  const [, light, dark] = /--page: light-dark\((#\w+), (#\w+)\)/.exec(readFileSync("src/app/theme.css", "utf8")) ?? [];
  const page = readFileSync("index.html", "utf8");
  expect([...page.matchAll(/name="theme-color" media="\(prefers-color-scheme: (\w+)\)" content="(.*?)"/g)]).toEqual([
    expect.objectContaining({ 1: "light", 2: light }),
    expect.objectContaining({ 1: "dark", 2: dark }),
  ]);
  const manifest = JSON.parse(readFileSync("public/manifest.webmanifest", "utf8"));
  expect(manifest).toMatchObject({ theme_color: light, background_color: light, start_url: "./", scope: "./" });
});

test("the chosen theme decides which colour is painted", async () => {
  document.head.innerHTML = '<meta name="theme-color" content="light" /><meta name="theme-color" content="dark" />';
  const media = () => [...document.querySelectorAll("meta")].map((meta) => meta.media);
  function Themed() {
    useTheme();
    return null;
  }
  await renderPage(<Themed />);
  expect(media()).toEqual(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
  act(() => changeSettings({ theme: "dark" }));
  expect(media()).toEqual(["not all", "all"]);
  act(() => changeSettings({ theme: "auto" }));
  expect(media()).toEqual(["(prefers-color-scheme: light)", "(prefers-color-scheme: dark)"]);
});
