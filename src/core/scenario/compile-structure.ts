import type { Condition } from "#core/dialogue/condition";
import type { Scenario, WrapUp } from "#core/dialogue/scenario";
import type { Choice, Comment, ConditionalLine, Effect, Turn } from "#core/dialogue/turn";
import { longHash } from "#core/service/hash";
import { reachability, targetsOf } from "./checks/graph";
import type { Path, Report } from "./diagnostics";
import { readCondition } from "./expression";
import type { Scope, Scopes } from "./scope";
import type { ScenarioSource } from "./source/scenario";
import { type ConditionalLineSource, saysOf, type TurnSource } from "./source/turn";

/** Everything that compiling one story needs at hand. */
interface Compiling {
  readonly report: Report;
  readonly scopes: Scopes;
}

/** Compiles a story's structure; conditions that do not hold water are reported and left out. */
export function compileStructure(id: string, source: ScenarioSource, scopes: Scopes, report: Report): Scenario {
  const compiling: Compiling = { report, scopes };
  const structure: Omit<Scenario, "structureHash"> = {
    version: 1,
    id,
    language: source.language,
    trains: source.trains,
    channel: source.channel,
    letter: source.letter ?? false,
    difficulty: source.difficulty,
    touchpoint: source.touchpoint,
    strength: source.strength,
    use: source.use,
    ...(source.abusive && { abusive: true }),
    ...(source.follows !== undefined && { follows: source.follows }),
    ...(source.twin !== undefined && { twin: source.twin }),
    ...(source.bystanders && {
      bystanders: { mood: source.bystanders.mood, names: Object.keys(source.bystanders.names) },
    }),
    customer: {
      type: source.customer.type,
      worth: source.customer.worth,
      asksBack: Object.keys(source.customer.asks_back),
    },
    ...caseOf(source),
    first: Object.keys(source.turns)[0] as string,
    renamed: renamedIn(source),
    turns: mapped(source.turns, (turn, key) => compileTurn(compiling, key, turn)),
    endings: mapped(source.endings, ({ kind, rating, felt_helped }) => ({ kind, rating, feltHelped: felt_helped })),
    ...(source.leaves && { leaves: source.leaves.to }),
    ...(source.wrap_up && { wrapUp: compileWrapUp(source.wrap_up) }),
  };
  markReturns(structure);
  return { ...structure, structureHash: longHash(JSON.stringify(structure)) };
}

/** Marks the turns that the story can come back to: those that can be reached from where they lead. */
function markReturns(scenario: Pick<Scenario, "turns">): void {
  const reachable = reachability(scenario);
  for (const [id, turn] of Object.entries(scenario.turns)) {
    turn.returns = targetsOf(turn).some((target) => reachable(target).has(id));
  }
}

function caseOf(source: ScenarioSource): Pick<Scenario, "variants" | "facts" | "rules" | "authority" | "counters"> {
  const { customer, authority } = source;
  return {
    variants: listed(source.variants, (variant) => ({
      fault: variant.fault,
      mood: variant.mood ?? customer.mood,
      patience: variant.patience ?? customer.patience,
      briefing: variant.briefing !== undefined,
      facts: Object.keys(variant.facts ?? {}),
    })),
    facts: listed(source.facts, ({ kind }) => ({ kind })),
    rules: listed(source.rules, ({ found_by: { moves, facts, words } }) => ({
      moves: moves ?? [],
      facts: facts ?? [],
      words: words !== undefined,
    })),
    authority: {
      budget: authority.budget,
      allowances: listed(authority.allowances, ({ cost }) => ({ cost })),
      ...(authority.supervisor && { supervisor: { allows: authority.supervisor.allows } }),
      ...(authority.win_back !== undefined && { winBack: authority.win_back }),
    },
    counters: listed(source.counters, ({ from, to }) => ({ from, to })),
  };
}

function compileTurn(compiling: Compiling, id: string, turn: TurnSource): Turn {
  const { standing, answered } = compiling.scopes;
  const path = ["turns", id];
  return {
    says: compileLines(compiling, saysOf(turn), [...path, "says"], standing),
    answers: compileLines(compiling, turn.answers ?? {}, [...path, "answers"], answered),
    thinks: turn.thinks !== undefined,
    hint: turn.hint !== undefined,
    why: turn.why !== undefined,
    feeling: turn.feeling === "strong",
    refusal: turn.refusal ?? false,
    freeText: turn.samples !== undefined,
    returns: false,
    asks: turn.asks,
    tell: turn.tell ?? [],
    mustFirst: turn.must_first ?? [],
    mustNot: turn.must_not ?? [],
    authorityEnds: turn.authority_ends ?? false,
    choices: listed(turn.choices, compileChoice),
    effects: (turn.effects ?? []).map(({ when, ...effect }, index): Effect => {
      return { ...effect, ...conditionAt(compiling, when, [...path, "effects", index, "when"], answered) };
    }),
    next: (turn.next ?? []).map(({ when, to }, index) => {
      return { to, ...conditionAt(compiling, when, [...path, "next", index, "when"], answered) };
    }),
    ...(turn.not_understood && { notUnderstood: turn.not_understood.to }),
    ...(turn.bystanders && { comments: compileComments(compiling, turn.bystanders, [...path, "bystanders"]) }),
    ...(turn.private !== undefined && { private: turn.private }),
    ...(turn.template !== undefined && { template: true }),
  };
}

/** Comments stand beside what the customer says as a turn is entered, so their conditions know no answer. */
function compileComments(compiling: Compiling, comments: NonNullable<TurnSource["bystanders"]>, path: Path): Comment[] {
  return Object.entries(comments).map(([key, { who, when }]) => {
    return { key, who, ...conditionAt(compiling, when, [...path, key, "when"], compiling.scopes.standing) };
  });
}

function compileWrapUp({ causes, matrix, change }: NonNullable<ScenarioSource["wrap_up"]>): WrapUp {
  return {
    causes: listed(causes, ({ kind, right, why }) => ({ kind, right: right ?? false, why: why !== undefined })),
    matrix: { company: matrix.company, customer: matrix.customer },
    change: Object.keys(change),
  };
}

function compileChoice(choice: NonNullable<TurnSource["choices"]>[string]): Omit<Choice, "id"> {
  return {
    moves: choice.moves,
    scores: choice.scores,
    tells: choice.tells ?? [],
    gives: choice.gives ?? [],
    rules: [...(choice.keeps ?? []), ...(choice.breaks ?? [])],
    ...(choice.to !== undefined && { to: choice.to }),
  };
}

type LinesSource = Readonly<Record<string, ConditionalLineSource>>;

function compileLines(compiling: Compiling, lines: LinesSource, path: Path, scope: Scope): ConditionalLine[] {
  return Object.entries(lines).map(([key, line]) => {
    const when = typeof line === "object" && "text" in line ? line.when : undefined;
    return { key, ...conditionAt(compiling, when, [...path, key, "when"], scope) };
  });
}

function conditionAt(
  { report, scopes }: Compiling,
  text: string | undefined,
  path: Path,
  scope: Scope,
): { when?: Condition } {
  const when = readCondition(text, scope, scopes.budget, path, report);
  return when === undefined ? {} : { when };
}

function mapped<In, Out>(
  record: Readonly<Record<string, In>>,
  change: (entry: In, key: string) => Out,
): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, entry]) => [key, change(entry, key)]));
}

function listed<In, Out>(
  record: Readonly<Record<string, In>> | undefined,
  change: (entry: In) => Out,
): (Out & { id: string })[] {
  return Object.entries(record ?? {}).map(([id, entry]) => ({ id, ...change(entry) }));
}

interface Renamable {
  readonly was?: string | undefined;
}

/** Old ways to new ids, for language files and sessions that still use the old ones. */
export function renamedIn(source: ScenarioSource): Record<string, string> {
  const choices = Object.entries(source.turns).map(([id, turn]) => [`turns.${id}.choices`, turn.choices] as const);
  const groups: (readonly [string, Readonly<Record<string, Renamable>> | undefined])[] = [
    ["turns", source.turns],
    ["endings", source.endings],
    ["variants", source.variants],
    ["facts", source.facts],
    ["rules", source.rules],
    ["authority.allowances", source.authority.allowances],
    ["wrap_up.causes", source.wrap_up?.causes],
    ...choices,
  ];
  const pairs = groups.flatMap(([group, entries]) =>
    Object.entries(entries ?? {}).flatMap(([id, { was }]) =>
      was === undefined ? [] : [[`${group}.${was}`, id] as const],
    ),
  );
  return Object.fromEntries(pairs);
}
