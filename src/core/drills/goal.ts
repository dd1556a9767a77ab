import type { Criterion, Level } from "#core/service/criteria";
import type { HarmfulMove, HelpfulMove } from "#core/service/moves";
import type { DrillItem, ItemOf, OwnWords, Wants } from "./item";
import type { DrillKind } from "./kinds";

/** The kinds in which the trainee writes something that is judged. */
export type RewrittenItem = ItemOf<"say-this-not-that" | "turn-positive" | "close-it" | "mend-macro">;

/** What a rewrite has to hold, and what it must not. */
export interface Goal {
  readonly moves: readonly HelpfulMove[];
  readonly levels: Readonly<Partial<Record<Criterion, Level>>>;
  readonly without: readonly HarmfulMove[];
}

/** What every item of a kind wants, unless it says otherwise itself. */
const wantedByKind: Readonly<Partial<Record<DrillKind, Wants>>> = {
  "turn-positive": { scores: { positive: 2 } },
  "close-it": { scores: { closing: 2 } },
  "mend-macro": { moves: ["personalise"] },
};

/** Whether the trainee rewrites something in this item. */
export function isRewritten(item: DrillItem): item is RewrittenItem {
  return item.kind === "say-this-not-that" || item.kind in wantedByKind;
}

/** What a rewrite of this item has to hold. */
export function goalOf({ kind, wants, harm }: RewrittenItem): Goal {
  const usual = wantedByKind[kind];
  return {
    moves: [...new Set([...(usual?.moves ?? []), ...(wants?.moves ?? [])])],
    levels: { ...usual?.scores, ...wants?.scores },
    without: harm ?? [],
  };
}

/** The example that is shown after a rewrite. */
export function modelOf(item: RewrittenItem): OwnWords {
  return item.kind === "say-this-not-that" ? (item.model ?? item.say) : item.model;
}
