import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileScenario, type TextFile } from "#core/scenario/compile";

const story = readFileSync("test/invalid/none/scenario.yaml", "utf8");
const polish = readFileSync("test/invalid/none/pl.yaml", "utf8");

function problems(text: string, languages: readonly TextFile[] = [], id = "lamp") {
  return compileScenario({ id, story: { name: "lamp/scenario.yaml", text }, languages }).diagnostics;
}

function codes(text: string, languages: readonly TextFile[] = [], id = "lamp") {
  return problems(text, languages, id).map(({ code }) => code);
}

/** The sound story with one thing in it changed. */
function changed(from: string, to: string, text = story): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

const happy = "      - { when: mood >= 2, to: happy }\n";
const byHappy = (...jumps: string[]) => changed(happy, jumps.map((jump) => `      - ${jump}\n`).join(""));

describe("one judgement that decides an ending", () => {
  const accused: Record<string, string> = {
    "behind a tautology": byHappy("{ when: closing >= 1 && patience >= 0, to: happy }"),
    "in the rest": changed(
      "mood >= 0, to: closing }\n      - { to: closing }",
      "empathy >= 1, to: closing }\n      - { to: gone }",
    ),
    "in the rest, after mood": byHappy(
      "{ when: mood >= 2, to: happy }",
      "{ when: empathy >= 1 || made.apologise, to: opening }",
    ),
    "as a move once made": byHappy("{ when: ever.apologise, to: happy }"),
    "as a fact told": byHappy("{ when: told.day, to: happy }"),
    "as a rule kept": byHappy("{ when: kept.no_blame, to: happy }"),
    "in one variant": byHappy('{ when: variant == "storm" && closing == 2, to: happy }'),
    "as a reply not understood": story.replace(
      "  closing:\n    says",
      "  closing:\n    not_understood: { to: gone }\n    says",
    ),
  };
  it.each(Object.entries(accused))("is found %s", (_name, text) => {
    expect(new Set(codes(text))).toEqual(new Set(["ending-by-one-judgement"]));
  });

  const free: Record<string, string> = {
    "mood decides with it": byHappy("{ when: closing >= 1 && mood >= 0, to: happy }"),
    "what was given decides with it": byHappy("{ when: closing >= 1 && gave.bulb, to: happy }"),
    "it leads to a turn": byHappy("{ when: closing == 0, to: opening }", "{ when: mood >= 2, to: happy }"),
    "all jumps lead to one ending": changed("  happy: {", "  happy: {", byHappy("{ when: mood >= 2, to: happy }")),
  };
  it.each(Object.entries(free))("is not found where %s", (_name, text) => {
    expect(codes(text)).toEqual([]);
  });
});

const rest = "      - { to: gone }\n";
const nextOfOpening = "    next:\n      - { when: mood >= 0, to: closing }\n      - { to: closing }\n";

describe("holes", () => {
  const found: readonly (readonly [name: string, code: string, text: string])[] = [
    ["no counter runs backwards", "wrong-value", changed("{ from: 0, to: 3 }", "{ from: 3, to: 0 }")],
    ["a rule is found by something", "wrong-value", changed("found_by: { moves: [blame_others] }", "found_by: {}")],
    ["a rule found by empty lists", "wrong-value", changed("moves: [blame_others]", "moves: []")],
    [
      "no rule is to be kept and broken",
      "wrong-value",
      changed("must_not: [no_blame]", "must_not: [no_blame]\n    must_first: [no_blame]"),
    ],
    ["only emails are letters", "wrong-value", changed("channel: chat", "channel: chat\nletter: true")],
    ["a fault that no variant has", "condition-name", changed("mood >= 0", 'fault == "customer"')],
    ["no placeholders in the title", "placeholder-unknown", changed("title: The lamp", 'title: "{day}: the lamp"')],
    ["none in the summary", "placeholder-unknown", changed("A lamp came broken.", '"A lamp for {address}."')],
    ["a fact's first wording has no wildcard", "wrong-value", changed("value: Thursday", 'value: ["Thursd*"]')],
    ["nor in a variant", "wrong-value", changed("{ fault: carrier }", '{ fault: carrier, facts: { day: ["Thu*"] } }')],
    ["patience ends in an ending", "unknown-name", changed("turns:\n", "leaves: { to: opening }\nturns:\n")],
    ["the rest has a way on", "dead-end", changed(rest, "      - { when: mood <= 1, to: gone }\n")],
    ["a customer always has a line", "silent-turn", changed("first: And then?", "{}")],
    [
      "an answer behind one without condition",
      "line-never-said",
      changed("    next:\n", "    answers: { one: Yes., two: { when: mood >= 0, text: Oh. } }\n    next:\n"),
    ],
  ];
  it.each(found)("%s", (_name, code, text) => {
    expect(codes(text)).toEqual([code]);
  });

  it("choices with ways of their own do not stand for next: a check takes free text there", () => {
    const choices = story
      .replace(/ {4}samples:\n(?: {6}.*\n)+(?= {4}next:\n {6}- \{ when: mood >= 0)/, "")
      .replace(nextOfOpening, "")
      .replaceAll("empathy: 0 } }", "empathy: 0 }, to: closing }")
      .replaceAll("empathy: 2 } }", "empathy: 2 }, to: closing }");
    expect(codes(choices)).toEqual(["dead-end"]);
  });

  it("lines whose conditions leave nothing out are no silence", () => {
    const lines = '{ storm: { when: fault == "carrier", text: Ah. }, packing: { when: fault == "ours", text: Oh. } }';
    expect(codes(changed("says:\n      first: And then?", `says: ${lines}`))).toEqual([]);
  });

  it("a rule's words may have wildcards", () => {
    expect(codes(changed("moves: [blame_others]", 'words: ["driver*"]'))).toEqual([]);
  });
});

describe("all problems at once", () => {
  it("two unknown keys in one group are both told, beside what is missing", () => {
    const text = changed("summary: A lamp came broken.", "sumary: A lamp.\ncolour: red");
    expect(codes(text)).toEqual(["unknown-key", "unknown-key", "missing-key"].sort((a, b) => (a < b ? -1 : 1)));
  });

  it("a missing key is told with what it has to hold", () => {
    const [missing] = problems(changed("summary: A lamp came broken.\n", ""));
    expect(missing?.message).toContain('"summary" is missing here. Add it: some text');
    const [chosen] = problems(changed("channel: chat\n", ""));
    expect(chosen?.message).toContain("one of: email, social");
    const [group] = problems(changed("authority:\n", "was: x\nauthorities:\n")).filter(
      ({ code }) => code === "missing-key",
    );
    expect(group?.message).toContain("a group of keys");
  });

  it("of several forms the one that was meant is told", () => {
    const text = changed("first: And then?", "first: { text: And then?, wen: mood >= 0, loud: true }");
    expect(problems(text).map(({ code, message }) => [code, message.split(" ")[0]])).toEqual([
      ["unknown-key", '"wen"'],
      ["unknown-key", '"loud"'],
    ]);
  });

  it("a broken story hides no problem of a language file", () => {
    const broken = { name: "lamp/pl.yaml", text: changed("title: Lampa", "titel: Lampa", `${polish}colour: red\n`) };
    expect(codes(changed("title: The lamp", "titel: The lamp"), [broken]).sort()).toEqual([
      "missing-key",
      "unknown-key",
      "unknown-key",
    ]);
  });
});

describe("a folder's files", () => {
  it("a language file is named by its language, whatever the name ends with", () => {
    const files = ["lamp/old-pl.yaml", "lamp/pl.yaml"].map((name) => ({ name, text: polish }));
    const found = problems(story, files);
    expect(new Set(found.map(({ code }) => code))).toEqual(new Set(["wrong-file"]));
    expect(found.map(({ file }) => file)).toContain("lamp/old-pl.yaml");
  });

  it("a language has one file", () => {
    const files = ["a/pl.yaml", "b/pl.yaml"].map((name) => ({ name, text: polish }));
    expect(codes(story, files)).toEqual(["wrong-file"]);
  });

  it.each(["My Lamp", "lamp.v2", "lamp_2", "Lamp", "-lamp", ""])("%j cannot name a scenario", (id) => {
    expect(codes(story, [], id)).toEqual(["bad-id"]);
  });
});
