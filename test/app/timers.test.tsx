import { readdirSync, readFileSync } from "node:fs";
import { act, screen } from "@testing-library/preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Breathe } from "#features/shift/breathe";
import { currentTalk } from "#stores/conversation/state";
import { changeSettings, settingsStore } from "#stores/settings";
import { record } from "#ui/voice/record";
import { fakeMicrophone } from "../support/fake-microphone";
import { renderLampApp } from "../support/lamp-app";
import { lampTalk, provideLamp } from "../support/lamp-services";
import { renderPage } from "../support/render-page";

/**
 * Every timer of the app, and why it drives nobody. A new one belongs here, with the way to stretch it or to switch it
 * off; what only waits for a pause of the trainee ends nothing.
 */
const timers: Readonly<Record<string, string>> = {
  "app/patience.ts": "shows the app even where something keeps it waiting; ends nothing",
  "app/offline/when-quiet.ts": "lets the first screen come before anything is stored; ends nothing",
  "features/play/use-clock.ts": "off unless it is chosen; tested below",
  "features/play/use-clearing.ts": "changes a sky; one may go on at once (test/features/play/abusive.test.tsx)",
  "features/play/use-moves-in.ts": "looks at a draft when the writing pauses; ends nothing",
  "features/play/use-released.ts": "holds a late remark back until the finger is off; ends nothing",
  "features/shift/breathe.tsx": "passed over, made longer, off in the settings; tested below",
  "storage/connection.ts": "tells when another tab holds the storage for long; nothing is lost",
  "stores/follow-tabs.ts": "takes what other tabs have kept together; ends nothing",
  "ui/controls/save-file.ts": "lets go of a file that was saved",
  "ui/voice/record.ts": "made longer while it runs; what was said is kept; tested below",
  "ui/voice/speak.ts": "a pause between two sentences",
  "ui/voice/use-recorder.ts": "counts seconds for the eye",
};

beforeEach(() => vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => vi.useRealTimers());

test("there is no timer but these", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith("commands"),
  );
  const timed = files.filter((file) => /\bset(Timeout|Interval)\(/.test(readFileSync(`src/${file}`, "utf8")));
  expect(timed.sort()).toEqual(Object.keys(timers).sort());
});

test.each([
  [false, 0],
  [true, 3],
])("with the real clock %s, three minutes are %i to the customer", async (clock, minutes) => {
  provideLamp();
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  expect(settingsStore.getState().clock, "off by itself").toBe(false);
  changeSettings({ clock });
  await renderLampApp(await lampTalk("alone"));
  await screen.findByRole("textbox");
  await act(async () => void (await vi.advanceTimersByTimeAsync(180_000)));
  expect(currentTalk().inputs.filter(({ input }) => input.type === "wait")).toHaveLength(minutes);
});

test("time to breathe is made longer, and nothing moves on when it is over", async () => {
  await renderPage(<Breathe customers={1} />, "/shift");
  const more = screen.getByRole("button", { name: "Twenty seconds more" });
  act(() => more.click());
  await act(async () => void (await vi.advanceTimersByTimeAsync(25_000)));
  expect(screen.queryByText("Ready when you are.")).toBeNull();
  await act(async () => void (await vi.advanceTimersByTimeAsync(20_000)));
  expect(screen.getByRole("status")).not.toBeEmptyDOMElement();
  await act(async () => void (await vi.advanceTimersByTimeAsync(600_000)));
  expect(screen.getByRole("heading", { level: 1, name: "Breathe" })).toBeVisible();
});

test("a recording goes on for as long as is asked for, and keeps what it has when its time is over", async () => {
  fakeMicrophone();
  const ended = vi.fn();
  const recording = await record(1_000, ended);
  recording.extend(1_000);
  await vi.advanceTimersByTimeAsync(1_500);
  expect(ended).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1_000);
  await vi.waitFor(() => expect(ended).toHaveBeenCalledOnce());
});
