import { expect, test } from "vitest";
import { noScores } from "#core/service/criteria";
import type { TrainingReply } from "#core/training/example";
import { settings } from "#core/training/settings";
import { withSmallTalk } from "#core/training/small-talk";

const count = 400;
const sentences = ["It rained all week.", "The lift was serviced.", "Mondays are long."];

function replyOf(text: string, at: number): TrainingReply {
  return {
    language: "en",
    channel: "chat",
    customer: "Where is my kettle?",
    reply: `${text} ${at}.`,
    scores: { ...noScores, ownership: 2 },
    moves: ["commit_action"],
    group: `case ${at}`,
  };
}

const replies = Array.from({ length: count }, (_, at) => replyOf("I'm sending number", at));

/** What was added, each with the reply that it was made from. */
function paddedOf(given: readonly TrainingReply[], talk: readonly string[]) {
  const known = new Set(given);
  return withSmallTalk(given, talk).flatMap((one, at, all) =>
    known.has(one) ? [] : [{ padded: one, own: all[at - 1] as TrainingReply }],
  );
}

test("every reply stays, and the share asked for comes once more with a sentence in front or behind", () => {
  const all = withSmallTalk(replies, sentences);
  expect(all.filter((one) => replies.includes(one))).toEqual(replies);
  const added = paddedOf(replies, sentences);
  expect(added.length / count).toBeGreaterThan(settings.smallTalk / 2);
  expect(added.length / count).toBeLessThan(settings.smallTalk * 2);
  for (const { padded, own } of added) {
    const ways = sentences.flatMap((talk) => [`${own.reply} ${talk}`, `${talk} ${own.reply}`]);
    expect(ways).toContain(padded.reply);
  }
  const isInFront = added.map(({ padded, own }) => padded.reply.endsWith(own.reply));
  expect(new Set(isInFront)).toEqual(new Set([true, false]));
});

test("labels and situation stay as they were", () => {
  for (const { padded, own } of paddedOf(replies, sentences)) {
    expect({ ...padded, reply: "" }).toEqual({ ...own, reply: "" });
  }
});

test("an open sentence is left as it is: what comes behind it begins a line", () => {
  const open = replies.map((one) => ({ ...one, reply: "on its way to you" }));
  const behind = paddedOf(open, sentences).filter(({ padded }) => padded.reply.startsWith("on its way"));
  expect(behind.length).toBeGreaterThan(0);
  expect(behind.every(({ padded }) => padded.reply.startsWith("on its way to you\n"))).toBe(true);
});

test("Chinese sentences follow each other without a space", () => {
  const chinese = replies.map((one) => ({ ...one, reply: "我马上给您寄。" }));
  const texts = paddedOf(chinese, ["这周一直下雨。"]).map(({ padded }) => padded.reply);
  expect(new Set(texts)).toEqual(new Set(["我马上给您寄。这周一直下雨。", "这周一直下雨。我马上给您寄。"]));
});

test("nothing is added where there is no small talk", () => {
  expect(withSmallTalk(replies, [])).toEqual(replies);
});
