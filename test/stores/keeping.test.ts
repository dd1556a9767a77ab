import { afterEach, expect, test, vi } from "vitest";
import { take } from "#stores/conversation/actions";
import { openConversation } from "#stores/conversation/enter";
import { currentTalk } from "#stores/conversation/state";
import { lampTalk, provideLamp } from "../support/lamp-services";
import { goodOpening, reply } from "../support/lamp-story";

afterEach(() => vi.unstubAllGlobals());

test("the browser is asked to keep the work when there is some: after a conversation, and not before", async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal("navigator", { ...navigator, languages: ["en"], storage: { persisted: async () => false, persist } });
  provideLamp();
  const session = (await lampTalk()).replace("/talk/", "");
  await openConversation(session, "en");
  await take(goodOpening);
  expect(persist).not.toHaveBeenCalled();
  await take(reply({ scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 } }, "I will write to you."));
  expect(currentTalk().play.ending).toBeDefined();
  await vi.waitFor(() => expect(persist).toHaveBeenCalledTimes(1));
});
