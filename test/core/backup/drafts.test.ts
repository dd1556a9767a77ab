import { expect, test } from "vitest";
import { placeOfDraft, withLiveDrafts } from "#core/backup/drafts";
import { previewOf } from "#core/backup/preview";
import { noProgress, type Progress } from "#core/backup/progress";
import { smallAttempt, smallSession } from "../../support/small-records";

const owned = { version: 1 as const, learner: "learner" };
const draft = (session: string, answers: number, text = "I will") => ({ ...owned, session, answers, text });
const said = (session: string, index: number, undone = false) => {
  const input = { type: "choose" as const, choice: "kind" };
  return { ...owned, session, index, turn: "a", led: "b", undone, at: 1, input };
};
const talk: Progress = {
  ...noProgress,
  sessions: [smallSession({ id: "talk" })],
  inputs: [said("talk", 0), said("talk", 1, true)],
};

test("a draft is alive at the turn where its conversation stands, steps back counted", () => {
  const drafts = [draft("talk", 0), draft("talk", 1), draft("talk", 2), draft("gone", 0)];
  expect(withLiveDrafts({ ...talk, drafts }).drafts).toEqual([draft("talk", 1)]);
});

test("a finished conversation has no draft", () => {
  const attempts = [smallAttempt({ id: "talk" })];
  expect(withLiveDrafts({ ...talk, attempts, drafts: [draft("talk", 1)] }).drafts).toEqual([]);
});

test("an older copy brings no draft of a reply that was sent meanwhile, and the longer of two goes on", () => {
  const before = { ...talk, inputs: [], drafts: [draft("talk", 0)] };
  expect(previewOf(talk, before)).toMatchObject({ drafts: 0, nothing: true });
  const longer = { ...talk, drafts: [draft("talk", 1, "I will find out")] };
  expect(previewOf({ ...talk, drafts: [draft("talk", 1)] }, longer).drafts).toBe(1);
  expect(previewOf(longer, { ...talk, drafts: [draft("talk", 1)] }).nothing).toBe(true);
});

test("a key that names no draft is passed over", () => {
  expect(placeOfDraft("talk 2")).toEqual({ session: "talk", answers: 2 });
  for (const key of ["talk", "talk x", " 1", "talk 1 2", "talk -1", ""]) expect(placeOfDraft(key)).toBeUndefined();
});
