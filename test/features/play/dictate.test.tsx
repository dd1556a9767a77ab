import { act, screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { joined } from "#features/play/joined";
import { changeSettings } from "#stores/settings";
import { fakeRecogniser, olderRecogniser } from "../../support/fake-recogniser";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { lampStory } from "../../support/lamp-story";

const user = userEvent.setup();

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  provideLamp(lampStory.replace("channel: chat", "channel: phone"));
  changeSettings({ dictate: true });
});

afterEach(() => vi.unstubAllGlobals());

const open = async () => renderLampApp(await lampTalk("alone"));
const dictate = () => screen.findByRole("button", { name: "Dictate" });

test("what is said is written behind what is there, once it is sure, by a recogniser told to stay on the device", async () => {
  const recogniser = fakeRecogniser("en-US");
  await open();
  const box = await screen.findByRole("textbox");
  await user.type(box, "Good morning.");
  await user.click(await dictate());
  expect(recogniser.started).toEqual([{ lang: "en-US", processLocally: true }]);
  expect(screen.getByText(/^Listening/)).toBeVisible();
  act(() => recogniser.hear({ words: "how", sure: false }));
  expect(box).toHaveValue("Good morning.");
  act(() => {
    recogniser.hear({ words: " How annoying.", sure: true });
    recogniser.hear({ words: " I will see to it.", sure: true });
  });
  expect(box).toHaveValue("Good morning. How annoying. I will see to it.");
  await user.click(screen.getByRole("button", { name: "Stop dictating" }));
  expect(recogniser.listening()).toBe(false);
  expect(await dictate()).toBeVisible();
});

test("leaving the call stops the microphone", async () => {
  const recogniser = fakeRecogniser("en-US");
  const { unmount } = await open();
  await user.click(await dictate());
  act(() => void unmount());
  expect(recogniser.listening()).toBe(false);
});

test.each([
  ["not-allowed", /did not allow the microphone/],
  ["audio-capture", /No microphone was found/],
  ["language-not-supported", /You can type your reply as always/],
])("%s is told in words", async (error, words) => {
  const recogniser = fakeRecogniser("en-US");
  await open();
  await user.click(await dictate());
  act(() => recogniser.fail(error));
  expect(await screen.findByRole("alert")).toHaveTextContent(words);
});

test("silence is no failure", async () => {
  const recogniser = fakeRecogniser("en-US");
  await open();
  await user.click(await dictate());
  act(() => recogniser.fail("no-speech"));
  expect(await dictate()).toBeVisible();
  expect(screen.queryByRole("alert")).toBeNull();
});

test.each([
  ["the sound would be sent away", () => fakeRecogniser("pl-PL").started.length],
  ["the browser cannot be told to stay on the device", () => olderRecogniser().started()],
])("nothing is offered where %s", async (_, browser) => {
  browser();
  await open();
  await screen.findByRole("textbox");
  await act(async () => undefined);
  expect(screen.queryByRole("button", { name: "Dictate" })).toBeNull();
});

test("nothing is offered unless it was chosen, and none in a chat", async () => {
  fakeRecogniser("en-US");
  changeSettings({ dictate: false });
  const { unmount } = await open();
  await screen.findByRole("textbox");
  await act(async () => undefined);
  expect(screen.queryByRole("button", { name: "Dictate" })).toBeNull();
  unmount();
  provideLamp();
  changeSettings({ dictate: true });
  await open();
  await screen.findByRole("textbox");
  await act(async () => undefined);
  expect(screen.queryByRole("button", { name: "Dictate" })).toBeNull();
});

test("Chinese is joined without a space, and no reply grows past its length", () => {
  expect(joined("您好，", "我来处理。")).toBe("您好，我来处理。");
  expect(joined("", "Hello.")).toBe("Hello.");
  expect(joined("x".repeat(3999), "yyy")).toHaveLength(4000);
});
