import { expect, test } from "vitest";
import { conversationLanguage } from "#stores/settings";

const settings = { version: 1, learner: "learner", theme: "auto", clock: false } as const;

test.each([
  ["follows the interface", { language: "pl" }, "pl"],
  ["has a language of its own", { language: "pl", conversationLanguage: "ru" }, "ru"],
  ["never is the pseudo-language", { language: "en-XA" }, "en"],
])("a conversation %s", (_, chosen, language) => {
  expect(conversationLanguage({ ...settings, ...chosen })).toBe(language);
});
