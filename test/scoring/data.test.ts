import { describe, expect, test } from "vitest";
import { type DataReply, readData } from "#commands/labelled-data";
import { scoredLanguages } from "#commands/language-tables";
import { plain } from "#core/scoring/text/normalise";
import { noScores } from "#core/service/criteria";

/** Two replies with more of their three-letter runs in common than this are the same reply in other words. */
const mostAlike = 0.6;
/** "Thank you." may be written twice. */
const shortest = 24;

function runsOf(text: string): Set<string> {
  const letters = plain(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return new Set(Array.from({ length: Math.max(0, letters.length - 2) }, (_, at) => letters.slice(at, at + 3)));
}

/** Pairs of replies that are nearly the same; what each has in common with those before it is counted run by run. */
function nearDuplicates(replies: readonly DataReply[]): string[] {
  const long = replies.filter(({ reply, understood }) => understood && reply.length >= shortest);
  const sizes: number[] = [];
  const having = new Map<string, number[]>();
  return long.flatMap(({ id, reply }, at) => {
    const runs = runsOf(reply);
    const common = new Uint16Array(at);
    for (const run of runs) {
      const earlier = having.get(run) ?? [];
      for (const place of earlier) (common[place] as number) += 1;
      earlier.push(at);
      having.set(run, earlier);
    }
    sizes.push(runs.size);
    return long
      .slice(0, at)
      .filter((_, place) => isAlike(common[place] as number, runs.size, sizes[place] as number))
      .map((other) => `${id} ~ ${other.id}`);
  });
}

function isAlike(common: number, one: number, other: number): boolean {
  return common > mostAlike * (one + other - common);
}

describe.each(scoredLanguages())("labelled replies in %s", (language) => {
  const replies = readData(language);
  const own = replies.filter(({ part, voice }) => part !== "gaming" && voice !== "guideline-sample");
  const valuesOf = (part: DataReply["part"], field: "topic" | "voice") => {
    return new Set(own.filter((reply) => reply.part === part).map((reply) => reply[field]));
  };

  test("there are enough of them, from many situations and voices, of both kinds", () => {
    expect(own.length).toBeGreaterThanOrEqual(800);
    expect(new Set(own.map(({ topic }) => topic)).size).toBeGreaterThanOrEqual(60);
    expect(new Set(own.map(({ voice }) => voice)).size).toBeGreaterThanOrEqual(10);
    const hard = own.filter(({ kind }) => kind === "hard").length / own.length;
    expect(hard).toBeGreaterThan(0.4);
    expect(hard).toBeLessThan(0.6);
  });

  test("no situation and no voice is in two parts", () => {
    for (const field of ["topic", "voice"] as const) {
      const [training, development, tested] = (["training", "development", "test"] as const).map((part) => {
        return valuesOf(part, field);
      }) as [Set<string>, Set<string>, Set<string>];
      expect([...tested].filter((value) => training.has(value) || development.has(value))).toEqual([]);
      expect([...development].filter((value) => training.has(value))).toEqual([]);
    }
  });

  test("no reply is another one in slightly other words", () => {
    expect(nearDuplicates(own)).toEqual([]);
  }, 60_000);

  test("every reply has its own number, and a text that is no reply has no labels", () => {
    expect(new Set(replies.map(({ id }) => id)).size).toBe(replies.length);
    for (const { moves, scores } of replies.filter(({ understood }) => !understood)) {
      expect(moves).toEqual([]);
      expect(scores).toEqual(noScores);
    }
  });
});
