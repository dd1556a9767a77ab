import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { examine } from "#core/scoring/examine";

const tables = loadTables("en");
const customer = "Both my trains were cancelled and I stood on a cold platform with two small kids.";

function found(reply: string): string[] {
  return examine({ language: "en", channel: "chat", customer, reply }, tables).findings.map(({ name }) => name);
}

test("a denial reaches over every clause and list of its sentence", () => {
  const names = found(
    "It would be untrue to say that we're sorry, that I'll refund you today or that I'll call you at four.",
  );
  expect(names).toContain("denial");
  expect(names).toEqual(expect.arrayContaining(["!apologise", "!commit_action"]));
  expect(names).not.toContain("apologise");
  expect(names).not.toContain("commit_action");
});

test("a denial leaves the other sentences alone", () => {
  const names = found("Nothing in this letter should be read as a promise. I'm so sorry about the cold platform.");
  expect(names).toEqual(expect.arrayContaining(["denial", "apologise"]));
});

test("what is taken back at the end denies all before it", () => {
  expect(found("We're so sorry. I'll refund you today.")).toEqual(
    expect.arrayContaining(["apologise", "commit_action"]),
  );
  const names = found("We're so sorry. I'll refund you today. None of this is happening.");
  expect(names).toEqual(expect.arrayContaining(["!apologise", "!commit_action"]));
  expect(names).not.toContain("apologise");
});

test("an honest negation denies nothing", () => {
  for (const reply of [
    "You should never have been left on that platform with two little ones. I'm refunding both tickets now.",
    "I can't give you the evening back, but I can refund the whole journey today.",
    "No one should have to keep two small children warm out there. It won't happen again.",
    "None of this was your fault, and you won't have to fill in a claim.",
  ]) {
    expect(found(reply), reply).not.toContain("denial");
  }
});
