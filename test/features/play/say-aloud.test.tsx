import { screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { discardConversation } from "#stores/conversation/discard";
import type { SavedWork } from "#stores/saved";
import { changeSettings } from "#stores/settings";
import { fakeMicrophone } from "../../support/fake-microphone";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { lampStory } from "../../support/lamp-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  work = provideLamp(lampStory.replace("channel: chat", "channel: phone"));
  changeSettings({ record: true });
});

/** Opens the sheet on which a reply is said aloud. */
async function sheet(address: string) {
  await renderLampApp(address);
  await user.click(await screen.findByRole("button", { name: "Say it aloud" }));
  return within(await screen.findByRole("dialog", { name: "Your reply, said aloud" }));
}

test("there is no microphone unless it was chosen, and none in a check", async () => {
  fakeMicrophone();
  changeSettings({ record: false });
  const { unmount } = await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("button", { name: "Check myself" });
  expect(screen.queryByRole("button", { name: "Say it aloud" })).toBeNull();
  unmount();
  changeSettings({ record: true });
  await renderLampApp(await lampTalk("check"));
  await screen.findByRole("textbox");
  expect(screen.queryByRole("button", { name: "Say it aloud" })).toBeNull();
});

test("a reply is recorded, ticked by the trainee and deleted, and the microphone let go of", async () => {
  const microphone = fakeMicrophone();
  const address = await lampTalk("alone");
  const page = await sheet(address);
  expect(page.getByText(/At most 2 minutes/)).toBeVisible();
  await user.click(page.getByRole("button", { name: "Start recording" }));
  expect(await page.findByText(/^Recording: \d+ of 120 seconds$/)).toBeVisible();
  await user.click(page.getByRole("button", { name: "2 minutes more" }));
  expect(await page.findByText(/^Recording: \d+ of 240 seconds$/)).toBeVisible();
  await user.click(page.getByRole("button", { name: "Stop recording" }));
  expect(await page.findByRole("button", { name: "Listen back" })).toBeVisible();
  expect(microphone.released()).toBe(true);
  await user.click(page.getByRole("checkbox", { name: "I sound warm" }));
  const session = address.split("/").at(-1);
  await waitFor(async () =>
    expect(await work.recordings.all()).toMatchObject([{ session, answer: 0, heard: ["warm"], format: "audio/webm" }]),
  );
  expect([...((await work.recordings.all())[0]?.sound ?? [])]).toEqual([1, 2, 3]);
  await user.click(page.getByRole("button", { name: "Delete the recording" }));
  await waitFor(() => expect(page.queryByRole("button", { name: "Listen back" })).toBeNull());
  expect(await work.recordings.all()).toEqual([]);
});

test("what is being recorded when the sheet is closed is kept, and goes with a discarded conversation", async () => {
  const microphone = fakeMicrophone();
  const address = await lampTalk("alone");
  const page = await sheet(address);
  await user.click(page.getByRole("button", { name: "Start recording" }));
  await page.findByText(/^Recording:/);
  await user.click(page.getByRole("button", { name: "Close" }));
  await waitFor(async () => expect(await work.recordings.all()).toHaveLength(1));
  expect(microphone.released()).toBe(true);
  await discardConversation(address.split("/").at(-1) ?? "");
  expect(await work.recordings.all()).toEqual([]);
});

test.each([
  ["NotAllowedError", /did not allow the microphone/],
  ["NotFoundError", /No microphone was found/],
  ["NotReadableError", /Another program may be using/],
])("%s is told in words", async (refusal, words) => {
  fakeMicrophone(refusal);
  const page = await sheet(await lampTalk("alone"));
  await user.click(page.getByRole("button", { name: "Start recording" }));
  expect(await page.findByRole("alert")).toHaveTextContent(words);
});
