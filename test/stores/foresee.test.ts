import { expect, test } from "vitest";
import { foreseeStory, foreseeTalk } from "#stores/conversation/foresee";
import { beginConversation, prepareConversation } from "#stores/conversation/open";
import { loadStory } from "#stores/conversation/story";
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

test("a story that was foreseen is loaded once, and anew the next time", async () => {
  const asked = countedLibrary();
  foreseeStory("lamp", "en");
  expect(asked).toEqual(["lamp"]);
  expect((await prepareConversation("lamp", "en"))?.scenario.id).toBe("lamp");
  expect(asked).toEqual(["lamp"]);
  await loadStory("lamp", "en");
  expect(asked).toEqual(["lamp", "lamp"]);
});

test("a kept conversation foresees its own story; another story than the foreseen is loaded by itself", async () => {
  const asked = countedLibrary();
  const session = await beginConversation({
    scenario: "lamp",
    mode: "alone",
    gender: "f",
    learner: "learner",
    seed: 1,
  });
  asked.length = 0;
  await foreseeTalk(session, "en");
  expect(asked).toEqual(["lamp"]);
  expect((await loadStory("shade", "en")).scenario.id).toBe("shade");
});

test("nothing is foreseen for an unknown address, and what failed early is tried again", async () => {
  let broken = true;
  const asked = countedLibrary(() => broken);
  await foreseeTalk("nowhere", "en");
  foreseeStory("no-such", "en");
  expect(asked).toEqual([]);
  foreseeStory("lamp", "en");
  await expect(loadStory("lamp", "en")).rejects.toThrow("no network");
  broken = false;
  expect((await loadStory("lamp", "en")).scenario.id).toBe("lamp");
});
