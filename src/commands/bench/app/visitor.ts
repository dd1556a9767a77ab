import type { Page } from "playwright-core";
import { storyOf } from "../../../../test/e2e/stories";
import { Trainee } from "../../../../test/e2e/trainee";
import { wordsIn } from "../../../../test/e2e/words";

/** What a conversation is ready by: the customer's first line and the place for the reply. */
export const talkIsThere = ['[role="log"] article', '[role="group"] textarea, [role="group"] [type="radio"]'] as const;

/** What the library is usable by. */
export const libraryIsThere = ['[type="search"]', "main li h3 a"] as const;

/** The customer's lines of a conversation. */
export const customersLines = '[role="log"] article[data-side="customer"]';

/** A customer who is answered in own words from the first turn on. */
export const inOwnWords = storyOf("hotel-cat", "en");

/** A customer whose first turn has ready answers alone. */
export const byChoices = storyOf("first-talk", "en");

/** Somebody at the app on a page, who speaks English and taps. */
export function visitorOn(page: Page, address: string, touch = true): Trainee {
  return new Trainee(page, wordsIn("en"), touch, address);
}
