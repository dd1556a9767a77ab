import { expect, test } from "vitest";
import { loadTables } from "#commands/language-tables";
import { PatternCompiler } from "#core/scoring/pattern/compile";
import { fieldsOf } from "#core/scoring/pattern/fields";
import { Lexicon } from "#core/scoring/pattern/lexicon";
import { type Orthography, read } from "#core/scoring/text/reading";

const orthography: Orthography = {
  abbreviations: new Set(["mr"]),
  clauseWords: new Set(["but"]),
  expand: new Map([["won't", ["will", "not"]]]),
  expandEndings: [["'ll", ["will"]]],
};
const classes = { we: ["i", "we"], day: ["monday", "the @ordinal"], ordinal: ["first", "second"] };

/** What a pattern finds, as it stands in the raw text. */
function found(pattern: string, text: string): string[] {
  const reading = read(text, orthography);
  const { tokens } = reading;
  const lexicon = new Lexicon([new PatternCompiler(classes, orthography).compile(pattern)]);
  const matches = fieldsOf(reading).flatMap((field) => lexicon.find(field));
  return matches.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

test.each([
  ["sorry", "So SORRY.", ["SORRY"]],
  ["apolog*", "Our apologies", ["apologies"]],
  ["*łem", "Już sprawdziłem", ["sprawdziłem"]],
  ["по*ю", "Завтра позвоню", ["позвоню"]],
  ["call|ring you", "I ring you, call you", ["ring you", "call you"]],
  ["(call you|ring)", "I ring, call you", ["ring", "call you"]],
  ["very? sorry", "sorry, very sorry", ["sorry", "very sorry"]],
  ["we .. refund", "we will gladly refund", ["we will gladly refund"]],
  ["we ..1 refund", "we will gladly refund", []],
  ["we .. refund", "we, however, refund", []],
  ["we ... refund", "we, however, refund", ["we, however, refund"]],
  ["the _ is", "the parcel is, the is", ["the parcel is"]],
  ["will !(not|never)", "will never, will help", ["will help"]],
  ["# days", "in 5 days, in five days", ["5 days"]],
  ["^ sorry", "sorry, so sorry", ["sorry"]],
  ["done $", "done, done it", ["done"]],
  ["by @day", "by Monday or by the second", ["by Monday", "by the second"]],
  ["@we will", "We'll see", ["We'll"]],
  ["(call|ring) (you|us)", "I ring them, ring us", ["ring us"]],
  ["(call (you|us)|call) back?", "call back, call us back", ["call back", "call us back"]],
  ["(# (days|weeks)|in (days|weeks))", "5 weeks, in 5, in days", ["5 weeks", "in days"]],
  ["pa*d (you|us)", "packed us, parked you", ["packed us", "parked you"]],
  ["(by @day?|^ @day)", "When by? Monday", ["by", "Monday"]],
  ["won't pay", "I won't pay", ["won't pay"]],
  ["follow-up", "a follow up", ["follow up"]],
  ["对不起", "真的对不起您", ["对不起"]],
  ["帮|替 您 ..2 查", "我帮您马上查", ["帮您马上查"]],
  ["謝謝", "谢谢您", ["谢谢"]],
  ["$$ #", "it is $20", ["$20"]],
])("%s in %s", (pattern, text, expected) => {
  expect(found(pattern, text)).toEqual(expected);
});

test.each(["(a|)", "(a|b?)", "a |", "(a", "@", "@missing", "a)"])("%s is refused", (pattern) => {
  expect(() => found(pattern, "a")).toThrow();
});

test("a class that contains itself is refused", () => {
  const compiler = new PatternCompiler({ a: ["@b"], b: ["@a"] }, orthography);
  expect(() => compiler.compile("@a")).toThrow("contains itself");
});

test("a broken pattern is reported with its file", () => {
  expect(() => loadTables("en")).not.toThrow();
});
