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

/** Letters at the end of a reply that are typed one by one, and the milliseconds between them. */
const typed = 12;
const stroke = 80;
/** A thumb's way from the last letter to the button, milliseconds. */
const reach = 300;

/** Somebody who writes and sends at a hand's pace, so that strokes are felt, too. */
class Visitor extends Trainee {
  override async say(text: string): Promise<void> {
    await this.box.fill(text.slice(0, -typed));
    await this.box.pressSequentially(text.slice(-typed), { delay: stroke });
    await this.page.waitForTimeout(reach);
    await this.sendAs(text, () => this.press(this.sendButton));
  }
}

/** A visitor on a page who speaks English and taps. */
export function visitorOn(page: Page, address: string, touch = true): Trainee {
  return new Visitor(page, wordsIn("en"), touch, address);
}
