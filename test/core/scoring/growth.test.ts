import { expect, test } from "vitest";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { examine } from "#core/scoring/judge";
import { read } from "#core/scoring/text/reading";

const samples: Readonly<Record<string, string>> = {
  latin: "we will not be able to refund your order because the parcel is still with the courier and you have not ",
  cyrillic: "мы не можем вернуть вам деньги потому что посылка еще у курьера и вы не ответили на наше письмо ",
  han: "我们这边暂时没有办法给您退款因为您的包裹还在快递那里请您再等一等我会帮您问一下",
};

/** The least processor time, in microseconds, that a judgement takes: other work on the machine does not count. */
function leastWork(language: string, length: number): number {
  const tables = loadTables(language);
  const sample = samples[tables.words.script] ?? "";
  const reply = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  const times = Array.from({ length: 7 }, () => {
    const before = process.cpuUsage();
    examine({ language, channel: "chat", customer: sample, reply }, tables);
    return process.cpuUsage(before).user;
  });
  return Math.min(...times);
}

test.each(scoredLanguages())(
  "%s: five times the text takes some five times the work",
  (language) => {
    leastWork(language, 1000);
    // A quadratic scorer would need 25 times as much.
    expect(leastWork(language, 5000) / leastWork(language, 1000)).toBeLessThan(14);
  },
  60_000,
);

test("pathological replies are read whole", () => {
  const { orthography } = loadTables("en");
  for (const text of [
    '"'.repeat(10_000),
    "'".repeat(10_000),
    "a'".repeat(5000),
    "1,".repeat(5000),
    "e\u0301".repeat(5000),
  ]) {
    expect(read(text, orthography).tokens.length).toBeLessThanOrEqual(10_000);
  }
});
