import { expect, test } from "vitest";
import { parseReply } from "#commands/labelled-replies";
import { variantById } from "#core/dialogue/play";
import { replay } from "#core/dialogue/replay";
import type { RecordedInput } from "#core/dialogue/session";
import { asJsonLines, type Disputed, disputedReplies } from "#core/progress/disputes";
import { transcriptOf } from "#core/progress/transcript";
import { compiled, recorded, reply } from "../../support/lamp-story";
import { smallAttempt } from "../../support/small-records";

const { scenario, texts } = compiled();
const telling = { scenario, texts, variant: variantById(scenario, "storm"), gender: "f" as const };

const unclear = recorded("opening", reply({ understood: false }, "asdf"), "opening");
const kind = recorded("opening", { type: "choose", choice: "kind" });
const undone = { ...recorded("closing", reply({}, "Taken back."), "gone"), undone: true };
const scores = { empathy: 0, ownership: 2, positive: 2, closing: 1 } as const;
const goodbye = recorded(
  "closing",
  reply({ scores, moves: [{ move: "follow_up", stock: true }] }, "I will write to you."),
  "happy",
);
const inputs = [unclear, kind, undone, goodbye];

/** The lamp's conversation as it was kept, with what the trainee says against its judgements. */
function talk(disputes: Disputed["disputes"], taken: readonly RecordedInput[] = inputs): Disputed {
  const played = replay(scenario, { variant: "storm", mode: "alone", inputs });
  if (!played.fits) throw new Error(played.reason);
  const turns = played.events.flatMap((event) => (event.type === "judged" ? [event.result] : []));
  const transcript = transcriptOf(played.events, telling);
  const attempt = smallAttempt({ id: "talk-1", scenario: "lamp", transcript, turns });
  return { attempt, disputes, inputs: taken, telling };
}

test("a reply in own words comes with all that it was given and what is said against it", () => {
  const [found] = disputedReplies(talk([{ answer: 2, turn: "closing", why: " It is. ", criterion: "closing" }]));
  expect(found).toEqual({
    id: "lamp.closing.talk-1.2",
    lang: "en",
    channel: "chat",
    stage: "closing",
    situation: "A lamp came broken. You may send a new one.",
    customer: "Thank you for asking.\nAnd then?",
    reply: "I will write to you.",
    judged: { scores, moves: ["follow_up"], scorer: "test" },
    disputed: { criterion: "closing", why: "It is." },
  });
});

test("a ready answer is named as one, with the levels that its turn asked for", () => {
  const [found] = disputedReplies(talk([{ answer: 1, turn: "opening", why: "" }]));
  expect(found).toMatchObject({
    stage: "middle",
    customer: "Sorry?",
    choice: "kind",
    judged: { scores: { empathy: 2, ownership: 2 }, moves: ["acknowledge_feeling", "commit_action"] },
    disputed: {},
  });
  expect(found?.judged).not.toHaveProperty("scorer");
});

test("they come in the order in which they were said, and what was never said is left out", () => {
  const disputes = [2, 9, 0].map((answer) => ({ answer, turn: "opening", why: "" }));
  expect(disputedReplies(talk(disputes)).map((found) => found.reply)).toEqual(["asdf", "I will write to you."]);
});

test("where inputs are lost no judgement is guessed", () => {
  const [found] = disputedReplies(talk([{ answer: 2, turn: "closing", why: "" }], []));
  expect(found).toMatchObject({ reply: "I will write to you.", customer: "Thank you for asking.\nAnd then?" });
  expect(found).not.toHaveProperty("judged");
});

test("each is a line that the scorer's own commands can read", () => {
  const disputes = [1, 2].map((answer) => ({ answer, turn: "closing", why: "“two\nlines”" }));
  const lines = asJsonLines(disputedReplies(talk(disputes))).split("\n");
  expect(lines).toHaveLength(3);
  expect(lines.pop()).toBe("");
  expect(lines.map((line) => parseReply(line).language)).toEqual(["en", "en"]);
  expect(asJsonLines([])).toBe("");
});
