import * as v from "valibot";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";

const ids = v.array(v.string());
const integer = v.pipe(v.number(), v.integer());
const change = v.object({ before: integer, after: integer });

/** What an answered turn came to; frozen into attempts, so it has a schema. */
export const turnResultSchema = v.object({
  turn: v.string(),
  /** Levels of the criteria that the turn asks for. */
  levels: v.partial(v.object(v.entriesFromList(criteria, v.picklist([0, 1, 2])))),
  moves: v.array(v.picklist(moves)),
  told: ids,
  wrong: ids,
  missing: ids,
  kept: ids,
  broken: ids,
  gives: ids,
  cost: integer,
  /** Help that was opened before answering. */
  opened: v.array(v.picklist(["hint", "choices"])),
  mood: change,
  patience: change,
  /** The mood of those who read along; only where the turn was public and there are some. */
  bystanders: v.optional(change),
});

export type TurnResult = v.InferOutput<typeof turnResultSchema>;

/** What happens in a conversation, as line ids and numbers and never as sentences of its own. */
export type Event =
  | { readonly type: "said"; readonly turn: string; readonly line: string; readonly mood: number }
  | { readonly type: "asked-back"; readonly turn: string; readonly line: string; readonly mood: number }
  /** A bystander writes under the thread. */
  | { readonly type: "commented"; readonly turn: string; readonly who: string; readonly line: string }
  | { readonly type: "chosen"; readonly turn: string; readonly choice: string }
  | {
      readonly type: "replied";
      readonly turn: string;
      readonly text: string;
      readonly language: string;
      readonly gives: readonly string[];
    }
  | { readonly type: "judged"; readonly result: TurnResult }
  | { readonly type: "supervisor"; readonly turn: string; readonly line: string; readonly free: boolean }
  | { readonly type: "waited"; readonly turn: string; readonly minutes: number; readonly patience: number }
  | { readonly type: "ended"; readonly ending: string; readonly line: string; readonly mood: number };
