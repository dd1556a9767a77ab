import { act, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { noticeStore } from "#stores/notices";
import type { SavedWork } from "#stores/saved";
import { provideServices, services } from "#stores/services";
import { changeSettings } from "#stores/settings";
import { renderLampApp } from "../../support/lamp-app";
import { lampTalk, provideLamp } from "../../support/lamp-services";

const user = userEvent.setup();
let work: SavedWork;

beforeEach(() => {
  work = provideLamp();
  noticeStore.setState({ notices: [] });
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

const start = () => screen.findByRole("button", { name: "Start the conversation" });

/** The lamp story in two languages, as a formal letter, with a seed that grows by one each time. */
function provideLetters() {
  const { content } = services();
  let seed = 0;
  provideServices({
    ...services(),
    content: {
      ...content,
      languagesOf: () => ["en", "pl"],
      scenario: async (id) => ({ ...(await content.scenario(id)), channel: "email", letter: true }),
      texts: async (id, language) => ({ ...(await content.texts(id, language)), language }),
    },
    randomSeed: () => seed++,
  });
}

test("a conversation that could not be written down can be started again, and this is told", async () => {
  await renderLampApp("/play/lamp");
  const put = vi.spyOn(work.sessions, "put").mockRejectedValueOnce(new Error("full"));
  await user.click(await start());
  await waitFor(() => expect(noticeStore.getState().notices).toEqual([{ kind: "not-written", count: 1 }]));
  await user.click(await start());
  expect(await screen.findByRole("textbox", { name: "Write your reply" })).toBeVisible();
  expect(put).toHaveBeenCalledTimes(2);
});

test("another language tells of the same customer", async () => {
  provideLetters();
  const seeds = vi.spyOn(services(), "randomSeed");
  await renderLampApp("/play/lamp");
  await start();
  act(() => changeSettings({ conversationLanguage: "pl" }));
  await waitFor(() => expect(screen.getByText("The lamp")).toHaveAttribute("lang", "pl"));
  expect(seeds).toHaveBeenCalledTimes(1);
});

test("a formal letter is called one, in the briefing and where it is written", async () => {
  provideLetters();
  const { unmount } = await renderLampApp("/play/lamp");
  await start();
  expect(screen.getByText(/Formal letter/)).toBeVisible();
  unmount();
  await renderLampApp(await lampTalk());
  expect(await screen.findByRole("textbox", { name: "Write your letter" })).toBeVisible();
});
