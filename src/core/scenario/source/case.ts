import * as v from "valibot";
import { customerTypes, factKinds, faults } from "#core/service/scenario-terms";
import { moveList } from "./reply";
import { ids, keyed, line, mood, patience, several, told, was, whole, wordings } from "./words";

/** Who is served: their name, kind and state at the start. */
export const customer = v.strictObject({
  name: line,
  address: line,
  type: v.picklist(customerTypes),
  wants: line,
  mood,
  patience,
  worth: whole(0, 1_000_000),
  asks_back: v.pipe(
    keyed(line, 10),
    v.check((lines) => Object.keys(lines).length >= 2, "at least 2 entries"),
  ),
});

/** Those who read along. */
export const bystanders = told(
  v.optional(
    v.strictObject({
      mood: told(mood, "The bystanders' mood at the start, −10 to 10."),
      names: told(several(line, 1, 20), "Who they are, by id."),
    }),
  ),
  "Those who read along; only with channel: social.",
);

/** What is true in the case. */
export const facts = v.optional(
  keyed(v.strictObject({ kind: v.picklist(factKinds), label: line, value: v.optional(wordings), was }), 30),
);

/** What has to be kept in the case. */
export const rules = v.optional(
  keyed(
    v.strictObject({
      text: line,
      found_by: v.strictObject({ moves: v.optional(moveList), facts: v.optional(ids), words: v.optional(wordings) }),
      was,
    }),
    20,
  ),
);

/** What the trainee may give. */
export const authority = v.strictObject({
  budget: whole(0, 100_000),
  allowances: v.optional(keyed(v.strictObject({ label: line, cost: whole(0, 100_000), was }), 20)),
  supervisor: v.optional(v.strictObject({ says: line, allows: ids })),
  win_back: told(
    v.optional(whole(0, 1_000_000)),
    "What the win-back team could give once the customer has left, in units.",
  ),
});

/** The same story with other facts and moods. */
export const variants = v.pipe(
  keyed(
    v.strictObject({
      fault: v.picklist(faults),
      mood: v.optional(mood),
      patience: v.optional(patience),
      briefing: v.optional(line),
      facts: v.optional(keyed(wordings, 30)),
      was,
    }),
    4,
  ),
  v.check((entries) => Object.keys(entries).length >= 2, "at least 2 entries"),
);
