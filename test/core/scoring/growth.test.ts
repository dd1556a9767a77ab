import { expect, test } from "vitest";
import { loadTables, scoredLanguages } from "#commands/language-tables";
import { examine } from "#core/scoring/examine";
import { read } from "#core/scoring/text/reading";

const samples: Readonly<Record<string, string>> = {
  latin: "we will not be able to refund your order because the parcel is still with the courier and you have not ",
  cyrillic: "мы не можем вернуть вам деньги потому что посылка еще у курьера и вы не ответили на наше письмо ",
  han: "我们这边暂时没有办法给您退款因为您的包裹还在快递那里请您再等一等我会帮您问一下",
};

const [short, long] = [2000, 10_000];
/** Linear work grows five times, quadratic work 25 times. */
const mostGrowth = 12;

/** Processor time, in microseconds, that a judgement of so long a reply takes: other work on the machine does not count. */
function work(language: string, length: number): number {
  const tables = loadTables(language);
  const sample = samples[tables.words.script] ?? "";
  const reply = sample.repeat(Math.ceil(length / sample.length)).slice(0, length);
  const before = process.cpuUsage();
  examine({ language, channel: "chat", customer: sample, reply }, tables);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/**
 * How much the least work grows with the text. Chance (compilation, rubbish collection, a busy machine) only ever adds
 * to a measurement, so more rounds come nearer to the truth and none can make quadratic work look linear.
 */
function leastGrowth(language: string): number {
  for (let round = 0; round < 3; round++) work(language, short);
  let [leastShort, leastLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 40; round++) {
    leastShort = Math.min(leastShort, work(language, short));
    leastLong = Math.min(leastLong, work(language, long));
    if (round >= 4 && leastLong / leastShort < mostGrowth) break;
  }
  return leastLong / leastShort;
}

test.each(scoredLanguages())(
  "%s: five times the text takes some five times the work",
  (language) => expect(leastGrowth(language)).toBeLessThan(mostGrowth),
  120_000,
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
