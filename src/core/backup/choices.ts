import * as v from "valibot";
import { languageTag } from "#core/service/language-tag";
import { genders, strengths } from "#core/service/scenario-terms";

const language = v.pipe(v.string(), v.regex(languageTag));

/** Choices that are the learner's and go with them to another device; all others (the colours) are the device's. */
export const choiceEntries = {
  language: v.optional(language),
  conversationLanguage: v.optional(language),
  gender: v.optional(v.picklist(genders)),
  strength: v.optional(v.picklist(strengths)),
  clock: v.optional(v.boolean()),
  breathe: v.optional(v.boolean()),
  readAloud: v.optional(v.boolean()),
  record: v.optional(v.boolean()),
  dictate: v.optional(v.boolean()),
} as const;

export const learnersChoices = Object.keys(choiceEntries) as readonly (keyof typeof choiceEntries)[];
