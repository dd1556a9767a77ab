import { expect, test } from "vitest";
import { openConversation } from "#stores/conversation/enter";
import { beginConversation, prepareConversation } from "#stores/conversation/open";
import { conversationStore } from "#stores/conversation/state";
import { beginStory, loadStory } from "#stores/conversation/story";
import { services } from "#stores/services";
import { provideSmallLibrary } from "../support/small-library";

/** Services whose scenarios count how often they are asked for, and may fail. */
function countedLibrary(fails = () => false) {
  provideSmallLibrary([{ id: "lamp" }, { id: "shade" }]);
  const { scenario } = services().content;
  const asked: string[] = [];
  Object.assign(services().content, {
    scenario: async (id: string) => {
      asked.push(id);
      if (fails()) throw new Error("no network");
      return scenario(id);
    },
  });
  return asked;
}

test("a story that was begun early is loaded once, and anew the next time", async () => {
  const asked = countedLibrary();
  beginStory("lamp", "en");
  expect(asked).toEqual(["lamp"]);
  expect((await prepareConversation("lamp", "en"))?.scenario.id).toBe("lamp");
  expect(asked).toEqual(["lamp"]);
  await loadStory("lamp", "en");
  expect(asked).toEqual(["lamp", "lamp"]);
});

test("another story than the one begun is loaded by itself, and nothing is begun that there is not", async () => {
  const asked = countedLibrary();
  beginStory("no-such", "en");
  expect(asked).toEqual([]);
  beginStory("lamp", "en");
  expect((await loadStory("shade", "en")).scenario.id).toBe("shade");
});

test("a story that failed early is tried again, also where a conversation is opened", async () => {
  let broken = false;
  const asked = countedLibrary(() => broken);
  const beginning = { scenario: "lamp", mode: "alone", gender: "f", learner: "learner", seed: 1 } as const;
  const session = await beginConversation(beginning);
  broken = true;
  beginStory("lamp", "en");
  await expect(loadStory("lamp", "en")).rejects.toThrow("no network");
  await openConversation(session, "en");
  expect(conversationStore.getState().status).toBe("failed");
  broken = false;
  asked.length = 0;
  await openConversation(session, "en");
  expect(conversationStore.getState().status).toBe("ready");
  expect(asked).toEqual(["lamp"]);
});
