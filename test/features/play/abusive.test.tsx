import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import type { SavedWork } from "#stores/saved";
import { settingsStore } from "#stores/settings";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { reply } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp(threadStory);
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

test("abuse is announced before it is heard, with how strong it may be and the way out", async () => {
  await renderLampApp("/play/lamp");
  expect(await screen.findByText("This customer is abusive")).toBeVisible();
  expect(screen.getByText(/You can leave at any moment/)).toBeVisible();
  const choice = screen.getByRole("group", { name: "How strongly may customers speak?" });
  expect(within(choice).getByRole("radio", { name: /Mildly/ })).toBeChecked();
  await user.click(within(choice).getByRole("radio", { name: /As people really speak/ }));
  expect(settingsStore.getState().strength).toBe("real");
});

test("a customer who only complains is announced by nothing", async () => {
  provideLamp();
  await renderLampApp("/play/lamp");
  await screen.findByRole("button", { name: "Start the conversation" });
  expect(screen.queryByText("This customer is abusive")).toBeNull();
  expect(screen.queryByRole("group", { name: "How strongly may customers speak?" })).toBeNull();
});

test("leaving leaves nothing behind, and a quiet minute follows", async () => {
  await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("textbox");
  await act(async () => void (await take({ type: "wait", minutes: 5 })));
  expect(await work.inputs.all()).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Leave now, it does not count" }));
  expect(await screen.findByRole("heading", { level: 1, name: "It is quiet again" })).toBeVisible();
  expect(screen.getByText(/Leaving was all right/)).toBeVisible();
  expect(screen.getByRole("link", { name: "To the customers" })).toHaveAttribute("href", "/library");
  expect(await work.sessions.all()).toEqual([]);
  expect(await work.inputs.all()).toEqual([]);
  expect(await work.attempts.all()).toEqual([]);
});

test("after the end a quiet minute comes before the debriefing, and can be left at once", async () => {
  await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("textbox");
  await act(async () => void (await take({ type: "choose", choice: "kind" })));
  await act(async () => void (await take(reply())));
  await user.click(await screen.findByRole("link", { name: "Take a quiet minute" }));
  expect(await screen.findByText(/The anger was about the case/)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "See how it went" }));
  expect(await screen.findByRole("heading", { level: 1, name: "How it went" })).toBeVisible();
});
