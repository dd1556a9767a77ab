import * as v from "valibot";
import { causeKinds, contactWorths, endingKinds } from "#core/service/scenario-terms";
import { line, several, told, was, whole } from "./words";

/** How the story can end. */
export const ending = v.strictObject({
  kind: v.picklist(endingKinds),
  says: line,
  rating: whole(1, 5),
  comment: line,
  felt_helped: v.boolean(),
  was,
});

const cause = v.strictObject({
  text: line,
  kind: told(v.picklist(causeKinds), "What kind of cause this is."),
  right: told(v.optional(v.literal(true)), "true: this is why people got in touch. Exactly one is."),
  why: told(v.optional(line), "Said when this one is chosen; the right one may go without."),
  was,
});
const contactWorth = v.picklist(contactWorths);

/** What there is to understand once the talk is over: cause, worth, change. */
export const wrapUp = v.strictObject({
  causes: told(several(cause, 3, 5), "Why people got in touch, not what about: three to five, one of them right."),
  matrix: told(
    v.strictObject({ company: contactWorth, customer: contactWorth, why: line }),
    "What this contact is worth to the company and to the customer, with a sentence on it.",
  ),
  change: told(several(line, 2, 4), "What the company should change so that nobody needs to ask again: two to four."),
});
