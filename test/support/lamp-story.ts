import type { Scenario } from "#core/dialogue/scenario";
import type { CompactJudgement, Input, RecordedInput } from "#core/dialogue/session";
import type { Texts } from "#core/dialogue/texts";
import { compileScenario } from "#core/scenario/compile";

/** A small story that uses every part of the format once. */
export const lampStory = `
language: en
title: The lamp
summary: A lamp came broken.
industry: lighting
trains: [S6]
channel: chat
difficulty: 1
touchpoint: deliver
strength: mild
use: practice
money: { currency: GBP, unit: 2 }
briefing: { case: A lamp came broken., policy: You may send a new one., not_our_fault: The storm. }
customer:
  name: Peter Hill
  address: Mr Hill
  type: annoyed
  wants: A lamp that works.
  mood: -2
  patience: 6
  worth: 100
  asks_back: { first: Sorry?, second: What do you mean? }
facts:
  day: { kind: date, label: New lamp comes on }
rules:
  no_blame: { text: Do not blame the driver., found_by: { moves: [blame_others] } }
  identity: { text: Ask for the order number first., found_by: { words: [order number] } }
authority:
  budget: 10
  allowances:
    bulb: { label: A bulb, cost: 4 }
    shade: { label: A shade, cost: 8 }
    lamp: { label: A second lamp, cost: 50 }
  supervisor: { says: Send them a second lamp., allows: [lamp] }
variants:
  storm: { fault: carrier, facts: { day: [Thursday, Thu] } }
  packing: { fault: ours, mood: -4, patience: 5, facts: { day: Friday } }
counters:
  calls: { from: 0, to: 2 }
leaves: { to: gone }
turns:
  opening:
    says:
      packing: { when: variant == "packing", text: "Broken, and wrapped in newspaper!" }
      again: { when: visits > 1, text: Once more then. }
      plain: The lamp is broken.
    thinks: It was a present.
    asks: [empathy, ownership]
    tell: [day]
    must_first: [identity]
    must_not: [no_blame]
    authority_ends: true
    hint: It was a present.
    choices:
      kind: { text: "How annoying, Mr Hill. What is your order number? The new one comes on {day}.", moves: [acknowledge_feeling, commit_action], scores: { empathy: 2, ownership: 2 }, tells: [day], keeps: [identity], gives: [bulb] }
      cold: { text: That does happen now and then when parcels travel by post in the dark and busy weeks before Christmas., moves: [dismiss_feeling], scores: { empathy: 0, ownership: 0 } }
      back: { text: Please say all of that again from the very beginning., moves: [rush], scores: { empathy: 0, ownership: 0 }, to: opening }
    samples:
      warm:
        text: { f: "How annoying, a broken lamp on the very first evening, and we sent it. Order number, please? {day} it is.", m: "How annoying, a broken lamp on the very first evening, and we sent it. Order number? {day}." }
        moves: [acknowledge_feeling]
        scores: { empathy: 2, ownership: 2, positive: 1, closing: 0 }
        tells: [day]
        keeps: [identity]
        model: true
    effects:
      - { when: told.day, mood: 1 }
      - { when: made.dismiss_feeling, count: { calls: 1 }, patience: -1 }
    answers:
      thaws: { when: empathy == 2, text: Thank you for asking. }
    next:
      - { when: count.calls >= 2, to: gone }
      - { to: closing }
  closing:
    says: And then?
    asks: [closing]
    samples:
      warm: { text: I will write to you., moves: [follow_up], scores: { empathy: 0, ownership: 2, positive: 2, closing: 2 }, model: true }
    next:
      - { when: mood >= 1, to: happy }
      - { to: gone }
endings:
  happy: { kind: satisfied, says: Thank you., rating: 5, comment: Fine., felt_helped: true }
  gone: { kind: lost, says: Never again., rating: 1, comment: Bad., felt_helped: false }
`;

/** Compiles a story from its text, and fails with the checker's words where it has errors. */
export function compiled(text: string = lampStory, id = "lamp"): { scenario: Scenario; texts: Texts } {
  const { scenario, texts, diagnostics } = compileScenario({ id, story: { name: `${id}.yaml`, text }, languages: [] });
  const [own] = Object.values(texts);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!scenario || !own || errors.length > 0)
    throw new Error(errors.map(({ line, message }) => `${line}: ${message}`).join("\n"));
  return { scenario, texts: own };
}

const nothing: CompactJudgement = {
  understood: true,
  scores: { empathy: 0, ownership: 0, positive: 0, closing: 0 },
  moves: [],
  told: [],
  wrong: [],
  rules: [],
  scorer: "test",
};

/** A reply in free text with a judgement that differs from an empty one. */
export function reply(judgement: Partial<CompactJudgement> = {}, text = "…"): Input {
  return { type: "reply", text, language: "en", judgement: { ...nothing, ...judgement } };
}

/** A good opening by every measure of the small story. */
export const goodOpening = reply({
  scores: { empathy: 2, ownership: 2, positive: 1, closing: 0 },
  moves: [
    { move: "acknowledge_feeling", stock: false },
    { move: "commit_action", stock: false },
  ],
  told: ["day"],
  rules: ["identity"],
});

/** An input as a session keeps it: where it was given, and where it led. */
export function recorded(turn: string, input: Input, led = "closing"): RecordedInput {
  return { turn, led, undone: false, input };
}
