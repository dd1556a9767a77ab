import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";

const customer = "My parcel has been lost for three weeks and nobody answers my emails. What is going on?";

function why(reply: string): string | undefined {
  const { notUnderstood, moves, criteria } = judge(
    { language: "en", channel: "chat", customer, reply },
    loadTables("en"),
  );
  if (notUnderstood) {
    expect(moves).toEqual([]);
    expect(Object.values(criteria).every(({ level }) => level === 0)).toBe(true);
  }
  return notUnderstood;
}

test.each([
  ["empty", " 🙂 "],
  ["echo", customer],
  ["echo", `${customer} ok`],
  ["gibberish", "asdf jkl hhhggg okk tyu 8888"],
  ["other-language", "Przepraszam bardzo za opóźnienie, już sprawdzam, gdzie jest Pana paczka."],
  ["other-language", "Извините за задержку, уже проверяю, где ваша посылка."],
  ["other-language", "Es tut uns sehr leid, wir werden das sofort für Sie prüfen und uns melden."],
  ["word-list", "Empathy. Understanding. Apologies. Patience. Solution. Thank you. Excellent service."],
  ["off-topic", "It is ever so windy here, my hat nearly ended up in the river again this afternoon."],
])("%s: %s", (reason, reply) => {
  expect(why(reply)).toBe(reason);
});

test.each([
  "Done.",
  "Found it!",
  "ok, on it",
  "Found it, it's in Leeds. It goes out tonight, arrives tomorrow.",
  "Hi Anna, sorry, parcel found, out tonight, with you tomorrow.",
  "You wrote that your parcel has been lost for three weeks, and I'd be furious too.",
  "not 100% on that one mate, lemme ask the devs and get back to ya",
])("understood: %s", (reply) => {
  expect(why(reply)).toBeUndefined();
});
