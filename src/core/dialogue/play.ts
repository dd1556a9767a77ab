import { draw } from "#core/service/chance";
import type { Criterion } from "#core/service/criteria";
import type { Move } from "#core/service/moves";
import type { Before } from "#core/service/scenario-terms";
import type { Scenario, Variant } from "./scenario";
import type { Turn } from "./turn";

/** Points won on a criterion and the turns that asked for it. */
export interface Tally {
  readonly points: number;
  readonly turns: number;
}

/**
 * Where a conversation stands. Derived from the inputs and never saved; its size depends on the scenario,
 * not on how long the conversation has been.
 */
export interface Play {
  readonly variant: string;
  /** How the customer was left before; "none" for one who comes for the first time. */
  readonly before: Before;
  /** The turn that waits for the trainee; at the end the ending's id stands in `ending` and the last turn here. */
  readonly turn: string;
  readonly ending?: string;
  readonly mood: number;
  readonly patience: number;
  /** The mood of those who read along. */
  readonly bystanders: number;
  /** Whether the talk is out of the bystanders' sight. */
  readonly private: boolean;
  readonly spent: number;
  /** What of it was spent on the trainee's own authority, and so counts against the budget. */
  readonly ownSpent: number;
  readonly supervisor: boolean;
  readonly minutesWaited: number;
  /** How often each turn was entered, of those that the story can come back to. */
  readonly visits: Readonly<Record<string, number>>;
  /** How often each move was made, and how often as a stock phrase. */
  readonly made: Readonly<Partial<Record<Move, number>>>;
  readonly stock: Readonly<Partial<Record<Move, number>>>;
  readonly told: readonly string[];
  readonly kept: readonly string[];
  readonly gave: readonly string[];
  /** Allowances attached to the reply that is being written. */
  readonly attached: readonly string[];
  readonly counters: Readonly<Record<string, number>>;
  /** How often the customer asked back in this turn. */
  readonly askedBack: number;
  /** Help opened in this turn. */
  readonly opened: readonly ("hint" | "choices")[];
  readonly tallies: Readonly<Partial<Record<Criterion, Tally>>>;
}

/** The variant that a seed draws. */
export function variantFor(scenario: Scenario, seed: number): Variant {
  return scenario.variants[draw(seed, "variant", scenario.variants.length)] as Variant;
}

/** The variant with this id, or under the name that it has now; the first where there is none. */
export function variantById(scenario: Scenario, id: string): Variant {
  return findVariant(scenario, id) ?? (scenario.variants[0] as Variant);
}

/** The variant with this id, or under the name that it has now. */
export function findVariant({ variants, renamed }: Scenario, id: string): Variant | undefined {
  const now = renamed[`variants.${id}`] ?? id;
  return variants.find((variant) => variant.id === now);
}

/** Where a conversation stands: its ending, or the turn that waits. */
export function placeOf({ ending, turn }: Play): string {
  return ending ?? turn;
}

/** A standing on its way to the next one, with every field: none can be forgotten. */
export type PlayDraft = { -readonly [Field in Exclude<keyof Play, "ending">]-?: Play[Field] };

/**
 * A copy of the standing of a conversation that goes on, to be changed field by field before it is handed out. Every turn
 * takes two, and written out they take a tenth of the time of `{ ...play }`.
 */
export function draftOf(play: Play): PlayDraft {
  return {
    variant: play.variant,
    before: play.before,
    turn: play.turn,
    mood: play.mood,
    patience: play.patience,
    bystanders: play.bystanders,
    private: play.private,
    spent: play.spent,
    ownSpent: play.ownSpent,
    supervisor: play.supervisor,
    minutesWaited: play.minutesWaited,
    visits: play.visits,
    made: play.made,
    stock: play.stock,
    told: play.told,
    kept: play.kept,
    gave: play.gave,
    attached: play.attached,
    counters: play.counters,
    askedBack: play.askedBack,
    opened: play.opened,
    tallies: play.tallies,
  };
}

/** The turn that a conversation stands in. */
export function turnOf(scenario: Scenario, play: Play): Turn {
  return scenario.turns[play.turn] as Turn;
}

/** A conversation before anything was said. */
export function freshPlay(scenario: Scenario, variant: Variant, before: Before = "none"): Play {
  return {
    variant: variant.id,
    before,
    turn: scenario.first,
    mood: variant.mood,
    patience: variant.patience,
    bystanders: scenario.bystanders?.mood ?? 0,
    private: false,
    spent: 0,
    ownSpent: 0,
    supervisor: false,
    minutesWaited: 0,
    visits: {},
    made: {},
    stock: {},
    told: [],
    kept: [],
    gave: [],
    attached: [],
    counters: Object.fromEntries(scenario.counters.map((counter) => [counter.id, counter.from])),
    askedBack: 0,
    opened: [],
    tallies: {},
  };
}
