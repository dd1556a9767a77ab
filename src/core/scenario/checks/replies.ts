import type { Report } from "../diagnostics";
import type { ScenarioSource } from "../source/scenario";
import type { TurnSource } from "../source/turn";
import { checkSampleSet } from "./samples";

/** Checks how the turns are answered: enough free text, where it matters, with labels that the turn's rubric needs. */
export function checkReplies(source: ScenarioSource, report: Report): void {
  const turns = Object.entries(source.turns);
  const free = turns.filter(([, turn]) => turn.samples !== undefined);
  if (free.length * 2 < turns.length) {
    report(
      "too-little-free-text",
      ["turns"],
      `${free.length} of ${turns.length} turns take free text; at least half should. Give samples to more turns.`,
    );
  }
  for (const [id, turn] of turns) {
    checkStrongTurn(id, turn, report);
    checkChoiceScores(id, turn, report);
    checkTemplate(id, turn, report);
    if (turn.samples) checkSampleSet(turn.samples, ["turns", id, "samples"], report);
  }
}

function checkStrongTurn(id: string, turn: TurnSource, report: Report): void {
  const strong = turn.feeling === "strong" || turn.refusal === true;
  if (strong && turn.samples === undefined) {
    report(
      "free-text-needed",
      ["turns", id],
      `"${id}" has strong feeling or a refusal, so it has to take free text. Give it samples.`,
    );
  }
}

function checkTemplate(id: string, { template, samples }: TurnSource, report: Report): void {
  if (template === undefined || samples !== undefined) return;
  report(
    "template-misplaced",
    ["turns", id, "template"],
    `"${id}" takes no free text, so no reply can start from a draft. Give it samples, or take the template out.`,
  );
}

function checkChoiceScores(id: string, turn: TurnSource, report: Report): void {
  for (const [key, choice] of Object.entries(turn.choices ?? {})) {
    const missing = turn.asks.filter((criterion) => choice.scores[criterion] === undefined);
    if (missing.length === 0) continue;
    report(
      "score-missing",
      ["turns", id, "choices", key, "scores"],
      `The turn asks for ${missing.join(", ")}: give the choice a score for it.`,
    );
  }
}
