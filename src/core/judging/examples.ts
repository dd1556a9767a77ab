import type { TurnResult } from "#core/dialogue/events";
import type { Sample } from "#core/dialogue/texts";
import { judge } from "#core/scoring/judge";
import type { Tables } from "#core/scoring/tables";
import { read } from "#core/scoring/text/reading";
import type { FoundMove, ReplyToJudge, Span } from "#core/scoring/types";
import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { type HelpfulMove, isHarmful, type Move } from "#core/service/moves";
import { servingMoves } from "#core/service/serving-moves";

/** A sample reply of a turn, as it is said there. */
export type TurnSample = Pick<Sample, "understood" | "moves" | "scores" | "rules" | "model"> & {
  readonly text: string;
};

/** An answered turn as far as suggestions on it need it, and the samples that they are taken from. */
export interface SuggestionQuestion extends Omit<ReplyToJudge, "reply"> {
  readonly answer: Pick<TurnResult, "levels" | "moves" | "broken">;
  readonly samples: readonly TurnSample[];
  /** Rules that a reply in this turn must not break. */
  readonly forbidden: readonly string[];
}

/** What would have earned a criterion: words that fit the turn, and the move in them that the answer lacked. */
export interface Suggestion {
  readonly example: string;
  readonly missing?: HelpfulMove;
}

/** A suggestion for each criterion that was asked for and not reached. */
export type Suggestions = Readonly<Partial<Record<Criterion, Suggestion>>>;

/** What some words come to when they are judged alone; nothing where they are not understood, or harm. */
type JudgeAlone = (text: string) => Judged | undefined;

interface Judged {
  readonly levels: Readonly<Record<Criterion, Level>>;
  readonly moves: readonly FoundMove[];
}

/** A run of whole sentences of a sample, and the serving moves that the sample makes right there. */
interface Run {
  readonly text: string;
  readonly shows: readonly Move[];
}

/** What it takes longer than that to say is no example. */
const mostSentences = 4;

/**
 * Suggests how to earn what an answer did not reach, each by an example from the turn's own sample replies.
 * Nothing where a rule was broken: that fails a turn whatever else it says, and better words would not have mended it.
 */
export function suggestionsFor(question: SuggestionQuestion, tables: Tables): Suggestions {
  const { answer } = question;
  const suggestions: Partial<Record<Criterion, Suggestion>> = {};
  if (answer.broken.length > 0) return suggestions;
  const judged = judgingAlone(question, tables);
  for (const criterion of criteria) {
    const level = answer.levels[criterion];
    if (level === undefined || level === 2) continue;
    const lacking = servingMoves[criterion].filter((move) => !answer.moves.includes(move));
    const groups = samplesFor(question, criterion).map((samples) => {
      return samples.flatMap((sample) => runsIn(sample, criterion, judged, tables)).sort(byLength);
    });
    const suggestion = bestOf(groups, { criterion, level, lacking }, judged);
    if (suggestion) suggestions[criterion] = suggestion;
  }
  return suggestions;
}

interface Wanted {
  readonly criterion: Criterion;
  /** The level that the answer reached. */
  readonly level: Level;
  /** Moves that serve the criterion and that the answer does not make, the one to advise first coming first. */
  readonly lacking: readonly HelpfulMove[];
}

/** The best run of the first group that has one that earns the criterion; or else the shortest that earns more at all. */
function bestOf(groups: readonly (readonly Run[])[], wanted: Wanted, judged: JudgeAlone): Suggestion | undefined {
  for (const runs of groups) {
    const earning = shortestEarning(runs, wanted, judged);
    if (earning) return earning;
  }
  const better = groups.flat().find(({ text }) => (judged(text)?.levels[wanted.criterion] ?? 0) > wanted.level);
  return better && { example: better.text };
}

/**
 * The shortest run that earns the criterion when judged alone: one that shows a move that was lacking, or else one that
 * shows any move that serves, or else any.
 */
function shortestEarning(
  runs: readonly Run[],
  { criterion, lacking }: Wanted,
  judged: JudgeAlone,
): Suggestion | undefined {
  let serving: Suggestion | undefined;
  let earning: Suggestion | undefined;
  for (const { text, shows } of runs) {
    const found = judged(text);
    if (found?.levels[criterion] !== 2) continue;
    const missing = lacking.find((move) => shows.includes(move) && found.moves.some((one) => one.move === move));
    if (missing) return { example: text, missing };
    if (shows.length > 0) serving ??= { example: text };
    else earning ??= { example: text };
  }
  return serving ?? earning;
}

/** The samples that are whole in a criterion and harm in nothing: those shown as models first, then the others. */
function samplesFor(
  { samples, forbidden }: SuggestionQuestion,
  criterion: Criterion,
): [models: TurnSample[], others: TurnSample[]] {
  const fit = samples.filter(({ understood, scores, moves, rules }) => {
    const harms = moves.some(isHarmful) || rules.some((rule) => forbidden.includes(rule));
    return understood && scores[criterion] === 2 && !harms;
  });
  return [fit.filter(({ model }) => model), fit.filter(({ model }) => !model)];
}

/** Judges words as the whole reply in a turn; the same words only once. */
function judgingAlone({ language, channel, customer, context }: SuggestionQuestion, tables: Tables): JudgeAlone {
  const known = new Map<string, Judged | undefined>();
  const judgeText = (reply: string): Judged | undefined => {
    const judgement = judge({ language, channel, customer, context, reply }, tables);
    if (!judgement.understood || judgement.moves.some(({ move }) => isHarmful(move))) return undefined;
    const levels = criteria.map((criterion) => [criterion, judgement.criteria[criterion].level] as const);
    return { levels: Object.fromEntries(levels) as Judged["levels"], moves: judgement.moves };
  };
  return (text) => {
    if (!known.has(text)) known.set(text, judgeText(text));
    return known.get(text);
  };
}

/** Every short run of whole sentences of a sample, and the sample as it is. */
function runsIn(sample: TurnSample, criterion: Criterion, judged: JudgeAlone, tables: Tables): Run[] {
  const whole = sample.text;
  // A move is shown only where those who labelled the sample and the scorer agree on it.
  const serving = (judged(whole)?.moves ?? []).filter(({ move }) => {
    return sample.moves.includes(move) && servingMoves[criterion].some((one) => one === move);
  });
  const sentences = sentencesIn(whole, tables);
  const spans = sentences.flatMap(({ start }, from) => {
    return sentences.slice(from, from + mostSentences).map(({ end }): Span => ({ start, end }));
  });
  return [...spans, { start: 0, end: whole.length }].map((span) => ({
    text: whole.slice(span.start, span.end).trim(),
    shows: serving.filter(({ start, end }) => start >= span.start && end <= span.end).map(({ move }) => move),
  }));
}

function byLength(left: Run, right: Run): number {
  return left.text.length - right.text.length;
}

/** What of the gap between two sentences ends the first: up to a space, or to what opens the next ("(", "„"). */
const ending = /^[^\s\p{Ps}\p{Pi}]*/u;

/** The sentences of a text, with nothing lost between them. */
function sentencesIn(text: string, tables: Tables): Span[] {
  const { tokens, sentences } = read(text, tables.orthography);
  const cuts = sentences.slice(1).map(({ from }) => {
    const end = tokens[from - 1]?.end ?? 0;
    const gap = text.slice(end, tokens[from]?.start);
    return end + (ending.exec(gap)?.[0].length ?? 0);
  });
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length }));
}
