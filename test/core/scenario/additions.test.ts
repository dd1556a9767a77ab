import { describe, expect, it } from "vitest";
import { neighboursIn } from "#core/scenario/checks/relations";
import { compileScenario, type TextFile } from "#core/scenario/compile";
import { compilePack } from "#core/scenario/compile-pack";
import { compiled, lampStory } from "../../support/lamp-story";
import { threadStory } from "../../support/thread-story";

const story = (text: string): TextFile => ({ name: "scenario.yaml", text });

/** The problems of the thread with some things in it changed, beside the small story and a twin. */
function problems(...changes: readonly (readonly [string, string])[]) {
  const text = changes.reduce((before, [from, to]) => {
    expect(before).toContain(from);
    return before.replace(from, () => to);
  }, threadStory);
  const beside = {
    lamp: story(lampStory),
    shade: story(lampStory.replace("use: practice", "use: practice\ntwin: thread")),
  };
  return compilePack({ scenarios: [{ id: "thread", story: story(text), languages: [] }], beside }).diagnostics;
}

const codes = (...changes: readonly (readonly [string, string])[]) => problems(...changes).map(({ code }) => code);

it("a story with everything that is optional is sound", () => {
  expect(problems()).toEqual([]);
});

it("what a story leaves out is left out of its structure, so that hashes stay", () => {
  const { scenario } = compiled();
  const added = ["abusive", "follows", "twin", "bystanders", "wrapUp", "comments", "private", "template", "winBack"];
  const keys = [scenario, scenario.authority, ...Object.values(scenario.turns)].flatMap((part) => Object.keys(part));
  expect(keys.filter((key) => added.includes(key))).toEqual([]);
});

it("compiles what it is given", () => {
  const { scenario, texts } = compiled(threadStory, "thread");
  expect(scenario).toMatchObject({
    abusive: true,
    follows: "lamp",
    twin: "shade",
    bystanders: { mood: -1, names: ["nina", "sam"] },
    authority: { winBack: 60 },
    turns: { closing: { private: true, template: true } },
    wrapUp: {
      causes: [
        { id: "padding", kind: "delivery", right: true, why: false },
        { id: "glass", kind: "product", right: false, why: true },
        { id: "driver", kind: "people", right: false, why: true },
      ],
      matrix: { company: "irritating", customer: "irritating" },
      change: ["pad", "photo"],
    },
  });
  expect(texts.lines).toMatchObject({
    "bystanders.names.nina": "Nina Cole",
    "turns.opening.bystanders.burn": "Typical.",
    "turns.closing.template": "Dear {address}, your order is on its way.",
    "wrap_up.causes.glass.why": "It held for years.",
    "wrap_up.matrix.why": "Nobody gains by a broken lamp.",
    "wrap_up.change.pad": "Pad every lamp.",
  });
});

describe("bystanders", () => {
  const burn = "      burn: { who: nina, when: bystanders < 0, text: Typical. }\n";

  it("are only where a thread is public", () => {
    expect(codes(["channel: social", "channel: chat"])).toEqual(["bystanders-absent"]);
  });

  it("are told of before they write or feel", () => {
    const gone = codes(["bystanders:\n  mood: -1\n  names: { nina: Nina Cole, sam: Sam }\n", ""]);
    expect(gone.filter((code) => code === "bystanders-absent")).toHaveLength(2);
    expect(gone).toContain("condition-name");
    expect(codes(["who: nina", "who: anna"])).toEqual(["unknown-name"]);
  });

  it("do not feel what is private", () => {
    const closing = "    next:\n      - { when: mood >= 1, to: happy }";
    const moved = `    effects: [{ bystanders: 1 }]\n${closing}`;
    expect(codes([closing, moved])).toEqual(["bystanders-absent"]);
    expect(codes([closing, moved], ["    private: true\n", ""])).toEqual([]);
  });

  const middle = `  middle:
    says: Well?
    asks: [empathy]
    bystanders:
${burn}    samples: { warm: { text: Yes., moves: [], scores: { empathy: 1, ownership: 1, positive: 1, closing: 0 }, model: true } }
    next: [{ to: happy }]
`;
  const toMiddle = [
    ["      - { when: mood >= 1, to: happy }", "      - { when: mood >= 1, to: middle }"],
    ["\nendings:\n", `\n${middle}endings:\n`],
  ] as const;

  it("do not see a turn that only private ones lead to, unless it says that it is public", () => {
    expect(codes(...toMiddle)).toEqual(["bystanders-absent"]);
    expect(codes(...toMiddle, ["    says: Well?\n", "    says: Well?\n    private: false\n"])).toEqual([]);
  });

  it("comment before an answer: no condition of theirs can read one", () => {
    expect(codes(["when: bystanders < 0, text: Typical.", "when: empathy == 0, text: Typical."])).toEqual([
      "condition-name",
    ]);
  });
});

describe("scenarios that are named", () => {
  it("exist, and are others", () => {
    expect(codes(["follows: lamp", "follows: lamps"])).toContain("unknown-name");
    expect(codes(["follows: lamp", "follows: thread"])).toContain("unknown-name");
    expect(codes(["twin: shade", "twin: shades"])).toEqual(["unknown-name"]);
    expect(codes(["twin: shade", "twin: thread"])).toEqual(["unknown-name"]);
  });

  it("a twin that names nobody, or another, is no twin", () => {
    expect(codes(["twin: shade", "twin: lamp"])).toEqual(["twin-unanswered"]);
  });

  it("`before` is one of the followed scenario's endings, or none", () => {
    expect(codes(['before == "lost"', 'before == "none"'])).toEqual([]);
    expect(codes(['before == "lost"', 'before == "escalated"'])).toEqual(["condition-name"]);
    expect(codes(["follows: lamp\n", ""])).toEqual(["condition-name"]);
  });

  it("`before` stands fast for the conversation: beside it one judgement still decides alone", () => {
    const jump = "      - { when: mood >= 1, to: happy }";
    const decided = '      - { when: before == "lost" && closing == 2, to: happy }';
    expect(codes([jump, decided])).toContain("ending-by-one-judgement");
  });

  it("are not looked for where a story is read alone, and a broken one is no neighbour", () => {
    const alone = { id: "thread", story: story(threadStory), languages: [] };
    expect(compileScenario(alone).diagnostics).toEqual([]);
    expect(neighboursIn(new Map([["lamp", story("turns: [")]])).find("lamp")).toBeUndefined();
  });
});

describe("two strengths", () => {
  const own = compiled(threadStory, "thread").texts;
  /** The thread's own lines as another language's file, some of them changed. */
  function inPolish(change: Readonly<Record<string, unknown>>): TextFile {
    const lines = { ...own.lines, ...own.wordLists, ...change };
    const samples = Object.fromEntries(
      Object.entries(own.samples).map(([turn, entries]) => [
        turn,
        Object.fromEntries(entries.map(({ key, text, scores }) => [key, { text, moves: [], scores, model: true }])),
      ]),
    );
    const content = { language: "pl", money: { currency: "PLN", unit: 5 }, lines, samples };
    return { name: "pl.yaml", text: JSON.stringify(content) };
  }
  const codesIn = (languages: readonly TextFile[], text = threadStory) =>
    compileScenario({ id: "thread", story: story(text), languages }).diagnostics.map(({ code }) => code);

  it("are in every language where the story has them, and may be where it has one", () => {
    expect(codesIn([inPolish({})])).toEqual([]);
    expect(codesIn([inPolish({ "turns.opening.says.plain": "Lampa." })])).toEqual(["strength-missing"]);
    expect(codesIn([inPolish({ "turns.closing.says.plain": { mild: "I co?", real: "I co, do cholery?" } })])).toEqual(
      [],
    );
  });

  it("do not mix with the trainee's gender, and are not for what the trainee writes", () => {
    expect(codes(["real: The damned lamp is broken.", "f: The damned lamp is broken."])).not.toEqual([]);
    expect(codes(["text: I will write to you.", "text: { mild: I will., real: I damn will. }"])).not.toEqual([]);
  });

  it("alone at a turn's `says` they are one line", () => {
    const { texts } = compiled(
      threadStory.replace("says: And then?", "says: { mild: And then?, real: And now? }"),
      "thread",
    );
    expect(texts.lines["turns.closing.says.plain"]).toEqual({ mild: "And then?", real: "And now?" });
  });
});

describe("the wrap-up", () => {
  it("has one right cause, and says why another is not", () => {
    expect(codes([", right: true", ", why: No."])).toEqual(["cause-not-one"]);
    expect(codes([", why: Nobody saw that.", ""])).toEqual(["missing-key"]);
  });

  it("has three causes and two points at least, of kinds that are known", () => {
    expect(codes(["    driver: { text: The driver threw it., kind: people, why: Nobody saw that. }\n", ""])).toEqual([
      "wrong-value",
    ]);
    expect(codes(["    photo: Ask for a photo at once.\n", ""])).toEqual(["wrong-value"]);
    expect(codes(["kind: people", "kind: weather"])).toEqual(["wrong-value"]);
  });

  it("follows causes that were renamed", () => {
    const { scenario } = compiled(threadStory.replace("    glass: {", "    thin_glass: { was: glass,"), "thread");
    expect(scenario.renamed).toEqual({ "wrap_up.causes.glass": "thin_glass" });
  });
});
