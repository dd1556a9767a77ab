import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type DataReply, readData, readSmallTalk } from "#commands/labelled-data";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { judge } from "#core/scoring/judge";
import { plain } from "#core/scoring/text/normalise";
import type { Judgement } from "#core/scoring/types";
import { criteria } from "#core/service/criteria";

/** Texts that are changed, or added, in a way whose effect is known. */
interface Changes {
  readonly filler: readonly string[];
  readonly negated: readonly (readonly [move: string, earnest: string, negated: string])[];
  readonly short: readonly (readonly [short: string, long: string])[];
}

/** What still goes wrong is listed apart and must still go wrong, so that the list shrinks with a better scorer. */
interface ChangesFile extends Changes {
  readonly missed: Changes;
}

const customers: Readonly<Record<string, string>> = {
  en: "My kettle leaks all over the kitchen, and nobody answers!",
  ru: "Чайник протёк на всю кухню, и никто не отвечает!",
  pl: "Czajnik przecieka na całą kuchnię i nikt nie odpowiada!",
  "zh-Hans": "水壶漏水，厨房全是水，也没人理我！",
};

/** Share of levels that must not move at all under a change that means nothing. */
const leastSame = 0.95;
/** Share of levels that may be raised by padding, or moved by two under a change that means nothing. */
const mostMoved = 0.01;
const longReply = 160;
const wideFrom = 0xfee0;

const meaningless: Readonly<Record<string, (text: string) => string>> = {
  "capital letters": (text) => text.toUpperCase(),
  "small letters": (text) => text.toLowerCase(),
  "no diacritics": (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u0305\u0307-\u036f]/g, "")
      .replace(/ł/g, "l")
      .normalize("NFC"),
  "full width": (text) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + wideFrom)),
  emoji: (text) => `${text} 🙂`,
  "spaces behind": (text) => `${text}  \n `,
};

/** Two letters in the middle of the longest word changed places; in Chinese the middle sign left out. */
function withTypo(text: string): string {
  const longest = [...text.matchAll(/\p{L}+/gu)].reduce((best, word) =>
    word[0].length > best[0].length ? word : best,
  );
  const at = longest.index + Math.floor(longest[0].length / 2);
  if (/\p{Script=Han}/u.test(text[at] ?? "")) return text.slice(0, at) + text.slice(at + 1);
  return text.slice(0, at - 1) + text[at] + text[at - 1] + text.slice(at + 1);
}

describe.each(scoredLanguages())("changes in %s", (language) => {
  const replies = readData(language).filter(
    ({ part, voice }) => part === "development" && voice !== "guideline-sample",
  );
  const { missed, ...changes } = parse(readFileSync(`test/scoring/${language}/changes.yaml`, "utf8")) as ChangesFile;

  const judged = (reply: Pick<DataReply, "customer" | "channel" | "reply">) => {
    return judge({ ...reply, language }, loadTables(language));
  };
  const levels = ({ criteria: all }: Judgement) => criteria.map((name) => all[name].level);
  const said = (reply: string) => judged({ customer: customers[language] ?? "", channel: "chat", reply });
  const changedLevels = (list: readonly DataReply[], change: (text: string) => string) => {
    return list.flatMap((reply) => {
      const first = judged(reply);
      // What was no reply may well become one by a sentence more.
      if (!first.understood) return [];
      const before = levels(first);
      return levels(judged({ ...reply, reply: change(reply.reply) })).map((level, at) => level - (before[at] ?? 0));
    });
  };
  const expectSteady = (differences: readonly number[]) => {
    expect(differences.length).toBeGreaterThan(40);
    expect(differences.filter((one) => Math.abs(one) > 1).length / differences.length).toBeLessThanOrEqual(mostMoved);
    expect(differences.filter((one) => one === 0).length / differences.length).toBeGreaterThanOrEqual(leastSame);
  };

  test.each(Object.entries(meaningless))("%s change next to nothing", (_, change) => {
    expectSteady(changedLevels(replies, change));
  });

  test("a typo in a long reply changes next to nothing", () => {
    const long = replies.filter(({ reply }) => reply.length >= (language === "zh-Hans" ? longReply / 3 : longReply));
    expectSteady(changedLevels(long, withTypo));
  });

  const raised = (change: (text: string) => string) => {
    const differences = changedLevels(replies, change);
    return differences.filter((difference) => difference > 0).length / differences.length;
  };
  const pad = (sentence: string) => (text: string) => `${text}${language === "zh-Hans" ? "" : " "}${sentence}`;

  test.each(changes.filler)("padding raises next to nothing: %s", (sentence) => {
    expect(raised(pad(sentence))).toBeLessThanOrEqual(mostMoved);
  });
  test.each(missed.filler)("still missed: padding raises something: %s", (sentence) => {
    expect(raised(pad(sentence))).toBeGreaterThan(mostMoved);
  });

  test("what is measured with is not learned from", () => {
    const learned = readSmallTalk(language).map(plain);
    expect(learned.length).toBeGreaterThan(0);
    expect([...changes.filler, ...missed.filler].filter((sentence) => learned.includes(plain(sentence)))).toEqual([]);
  });

  test("saying a sentence again raises next to nothing", () => {
    const first = (text: string) => /^.*?[.!?。！？]/su.exec(text)?.[0] ?? text;
    // Behind a text without a full stop it would be the same sentence going on.
    const again = (text: string) => `${text}${/[.!?。！？]\s*$/u.test(text) ? " " : "\n"}${first(text)}`;
    expect(raised(again)).toBeLessThanOrEqual(mostMoved);
  });

  const moves = (text: string) => said(text).moves.map((found) => found.move as string);
  const isRight = (move: string, earnest: string, denied: string) => {
    return moves(earnest).includes(move) && !moves(denied).includes(move);
  };

  test.each(changes.negated)("%s: “%s” is, “%s” is not", (move, earnest, denied) => {
    expect(moves(earnest)).toContain(move);
    expect(moves(denied)).not.toContain(move);
  });
  test.each(missed.negated)("still missed: %s: “%s” is, “%s” is not", (...one) => expect(isRight(...one)).toBe(false));

  const isWorthNoLess = (brief: string, long: string) => {
    const [one, other] = [levels(said(brief)), levels(said(long))];
    return one.every((level, at) => level >= (other[at] ?? 0));
  };

  test.each(changes.short)("said shortly it is worth no less: %s", (...one) =>
    expect(isWorthNoLess(...one)).toBe(true),
  );
  test.each(missed.short)("still missed: said shortly it is worth no less: %s", (...one) => {
    expect(isWorthNoLess(...one)).toBe(false);
  });
});
