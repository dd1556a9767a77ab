import { act, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import type { SavedWork } from "#stores/saved";
import { changeSettings } from "#stores/settings";
import { fakeMicrophone } from "../../support/fake-microphone";
import { fakePlayer } from "../../support/fake-player";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";
import { lampStory, reply } from "../../support/lamp-story";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  work = provideLamp(lampStory.replace("channel: chat", "channel: phone"));
  changeSettings({ record: true });
  fakeMicrophone();
});

/** Says the first reply aloud, ends the call, and opens its debriefing at the turns. */
async function turnsAfterACall() {
  const address = await lampTalk("alone");
  const talk = await renderLampApp(address);
  await user.click(await screen.findByRole("button", { name: "Say it aloud" }));
  await user.click(await screen.findByRole("button", { name: "Start recording" }));
  await user.click(await screen.findByRole("button", { name: "Stop recording" }));
  await waitFor(async () => expect(await work.recordings.all()).toHaveLength(1));
  await act(async () => void (await take({ type: "choose", choice: "kind" })));
  await act(
    async () => void (await take(reply({ moves: [{ move: "push_away", stock: false }] }, "Please go elsewhere."))),
  );
  talk.unmount();
  await renderLampApp(address.replace("talk", "debrief"));
  await user.click(await screen.findByRole("radio", { name: "4 stars of five" }));
  await user.click(await screen.findByText("Everything, turn by turn"));
  const turn = (name: string) => within(screen.getByText(name).closest("section") as HTMLElement);
  return { first: turn("Turn 1"), second: turn("Turn 2"), session: address.split("/").at(-1) ?? "" };
}

test("a reply that was said aloud is heard beside the written one, and no other is", async () => {
  const player = fakePlayer();
  const { first, second } = await turnsAfterACall();
  await user.click(await first.findByText("Your reply, said aloud"));
  expect(second.queryByText("Your reply, said aloud")).toBeNull();
  await user.click(first.getByRole("button", { name: "Listen back" }));
  expect(player.playing()).toBe(true);
  act(() => player.end());
  await user.click(await first.findByRole("button", { name: "Listen back" }));
  await user.click(first.getByRole("button", { name: "Stop" }));
  expect(player.playing()).toBe(false);
});

test("what is heard is ticked and kept, and a deleted recording is gone for good", async () => {
  fakePlayer();
  const { first, session } = await turnsAfterACall();
  await user.click(await first.findByText("Your reply, said aloud"));
  await user.click(first.getByRole("checkbox", { name: "I sound warm" }));
  await waitFor(async () =>
    expect(await work.recordings.all()).toMatchObject([{ session, answer: 0, heard: ["warm"] }]),
  );
  expect(first.getByRole("checkbox", { name: "I sound warm" })).toBeChecked();
  await user.click(first.getByRole("button", { name: "Delete the recording" }));
  await waitFor(() => expect(first.queryByText("Your reply, said aloud")).toBeNull());
  expect(await work.recordings.all()).toEqual([]);
});

test("a recording that is deleted while it plays falls silent", async () => {
  const player = fakePlayer();
  const { first } = await turnsAfterACall();
  await user.click(await first.findByText("Your reply, said aloud"));
  await user.click(first.getByRole("button", { name: "Listen back" }));
  await user.click(first.getByRole("button", { name: "Delete the recording" }));
  await waitFor(() => expect(player.playing()).toBe(false));
});
