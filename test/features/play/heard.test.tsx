import { act, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { changeSettings } from "#stores/settings";
import { fakeVoices } from "../../support/fake-voices";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { lampStory } from "../../support/lamp-story";

const user = userEvent.setup();
const call = lampStory.replace("channel: chat", "channel: phone");
const own = { lang: "en-GB", localService: true };

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

test("nothing is read aloud unless it was chosen", async () => {
  const voices = fakeVoices(own);
  provideLamp(call);
  await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("textbox");
  expect(voices.said).toEqual([]);
  expect(screen.queryByRole("button", { name: "Hear it again" })).toBeNull();
});

test("the customer is read aloud by a voice of the device, can be stopped and heard again", async () => {
  const voices = fakeVoices({ lang: "en-US", localService: false }, { lang: "pl-PL", localService: true }, own);
  provideLamp(call);
  changeSettings({ readAloud: true });
  await renderLampApp(await lampTalk("alone"));
  await user.click(await screen.findByRole("button", { name: "Stop the voice" }));
  expect(voices.speaking()).toBe(false);
  const [first] = voices.said;
  expect(first?.voice).toBe("en-GB");
  expect(screen.getByRole("log")).toHaveTextContent(first?.text ?? "nothing was said");
  await user.click(screen.getByRole("button", { name: "Hear it again" }));
  expect(voices.said).toEqual([first, first]);
  act(() => voices.end());
  expect(await screen.findByRole("button", { name: "Hear it again" })).toBeVisible();
});

test("another line silences the one before, and leaving silences all", async () => {
  const voices = fakeVoices(own);
  provideLamp(call);
  changeSettings({ readAloud: true });
  const { unmount } = await renderLampApp(await lampTalk("alone"));
  await waitFor(() => expect(voices.said).toHaveLength(1));
  await act(async () => void (await take({ type: "choose", choice: "kind" })));
  expect(voices.said).toHaveLength(2);
  expect(voices.said[1]?.text).not.toBe(voices.said[0]?.text);
  act(() => void unmount());
  expect(voices.speaking()).toBe(false);
});

test("where only voices over the internet speak the language nothing is offered, and the reason is told", async () => {
  const voices = fakeVoices({ lang: "en-US", localService: false }, { lang: "pl-PL", localService: true });
  provideLamp(call);
  changeSettings({ readAloud: true });
  await renderLampApp(await lampTalk("alone"));
  expect(await screen.findByText(/no voice of its own for this language/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Hear it again" })).toBeNull();
  expect(voices.said).toEqual([]);
});

test("a chat is never read aloud", async () => {
  const voices = fakeVoices(own);
  provideLamp();
  changeSettings({ readAloud: true });
  await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("textbox");
  expect(voices.said).toEqual([]);
});
