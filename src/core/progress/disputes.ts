import type { TurnResult } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import { answersCustomer, type Input, lineOfPlay, type RecordedInput } from "#core/dialogue/session";
import { type Telling, tell } from "#core/dialogue/texts";
import type { Channel } from "#core/service/channels";
import type { Criterion, Scores } from "#core/service/criteria";
import type { Move } from "#core/service/moves";
import type { Stage } from "#core/service/stages";
import type { AttemptRecord, ReflectionRecord, ShownLine } from "./records";

/**
 * A reply whose judgement the trainee calls wrong, in the unit of the guideline: a candidate for the scorer's labelled
 * data. It has no labels yet; what it was given stands under `judged`.
 */
export interface DisputedReply {
  /** Where it was said: scenario, turn, attempt, position among the answers. */
  readonly id: string;
  readonly lang: string;
  /** None where the scenario is no longer there. */
  readonly channel?: Channel;
  readonly stage: Stage;
  /** What the trainee knew, from the briefing; in the conversation's language. */
  readonly situation?: string;
  readonly customer: string;
  readonly reply: string;
  /** The ready answer that was picked: its author judged it, and not the scorer. */
  readonly choice?: string;
  /** None where the record of the conversation has a hole. */
  readonly judged?: Judged;
  readonly disputed: { readonly criterion?: Criterion; readonly why?: string };
}

interface Judged {
  /** All four criteria of a reply in own words; for a ready answer those that the turn asks for. */
  readonly scores: Partial<Scores>;
  readonly moves: readonly Move[];
  readonly scorer?: string;
}

/** A finished conversation with what the trainee thought of it. */
export interface Disputed {
  readonly attempt: AttemptRecord;
  readonly disputes: ReflectionRecord["disputes"];
  /** Its inputs, as they were kept; none where one of them is lost. */
  readonly inputs: readonly RecordedInput[];
  /** None where the scenario is no longer there. */
  readonly telling: Telling | undefined;
}

/** The disputed replies of a conversation, in the order in which they were said. */
export function disputedReplies({ attempt, disputes, inputs, telling }: Disputed): DisputedReply[] {
  const answers = answersIn(attempt.transcript);
  const taken = lineOfPlay(inputs).flatMap(({ input }) => (answersCustomer(input) ? [input] : []));
  return [...disputes]
    .sort((left, right) => left.answer - right.answer)
    .flatMap(({ answer, turn, why, criterion }) => {
      const said = answers[answer];
      if (said === undefined) return [];
      const judged = judgedAt(taken, answer, attempt.turns);
      return {
        id: `${attempt.scenario}.${turn}.${attempt.id}.${answer}`,
        lang: said.line.language,
        ...(telling && { channel: telling.scenario.channel }),
        stage: stageOf(answer, answers.length),
        ...(telling && { situation: situationIn(telling) }),
        customer: said.customer,
        reply: said.line.text,
        ...(said.line.choice !== undefined && { choice: said.line.choice }),
        ...(judged && { judged }),
        disputed: { ...(criterion && { criterion }), ...(why.trim() !== "" && { why: why.trim() }) },
      };
    });
}

/** One JSON object a line, as labelled data are read. */
export function asJsonLines(replies: readonly DisputedReply[]): string {
  return replies.map((reply) => `${JSON.stringify(reply)}\n`).join("");
}

/** The trainee's lines, each with what the customer had said since the one before. */
function answersIn(transcript: readonly ShownLine[]): { line: ShownLine; customer: string }[] {
  let customer: string[] = [];
  return transcript.flatMap((line) => {
    if (line.who === "customer") customer.push(line.text);
    if (line.who !== "trainee") return [];
    const heard = customer.join("\n");
    customer = [];
    return [{ line, customer: heard }];
  });
}

function judgedAt(taken: readonly Input[], answer: number, results: readonly TurnResult[]): Judged | undefined {
  const input = taken[answer];
  if (input?.type === "reply") {
    const { scores, moves, scorer } = input.judgement;
    return { scores, moves: moves.map(({ move }) => move), scorer };
  }
  // A turn's result stands for every answer that was understood.
  const result = input && results[taken.slice(0, answer).filter(isUnderstood).length];
  return result && { scores: result.levels, moves: result.moves };
}

function isUnderstood(input: Input): boolean {
  return input.type !== "reply" || input.judgement.understood;
}

function stageOf(answer: number, count: number): Stage {
  if (answer === 0) return "opening";
  return answer === count - 1 ? "closing" : "middle";
}

function situationIn(telling: Telling): string {
  const ids = [lineIds.briefing("case"), lineIds.variantBriefing(telling.variant.id), lineIds.briefing("policy")];
  return ids
    .map((id) => tell(telling, id).trim())
    .filter((text) => text !== "")
    .join(" ");
}
