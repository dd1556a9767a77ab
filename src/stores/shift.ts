import { variantFor } from "#core/dialogue/play";
import type { Telling } from "#core/dialogue/texts";
import { drawShift } from "#core/shift/draw-shift";
import type { Shift } from "#core/shift/shift";
import { beginConversation } from "./conversation/open";
import { loadStory } from "./conversation/story";
import { services } from "./services";
import { settingsStore, strengthOfCustomers } from "./settings";
import { keepShift, type ShiftState, shiftStore } from "./shift-state";

/** Draws a shift and begins it. Nothing happens where there are no customers to draw from. */
export async function beginShift(language: string, mode: Shift["mode"]): Promise<void> {
  const { content, randomSeed, now } = services();
  const seed = randomSeed();
  const drawn = drawShift(await content.catalogue(language), seed);
  if (drawn.length === 0) return;
  const stops = drawn.map(({ id }) => ({ scenario: id, seed: randomSeed() }));
  keepShift({ version: 1, seed, language, mode, startedAt: now(), stops, breathed: 0 });
  shiftStore.setState({ done: new Map() });
}

/** The place of the customer who comes next, or who is being talked to; none when all have gone. */
export function nextStop({ shift, done }: ShiftState): number | undefined {
  const place = shift?.stops.findIndex(({ session }) => session === undefined || !done?.has(session)) ?? -1;
  return place < 0 ? undefined : place;
}

/**
 * Begins the conversation with a customer of the shift.
 * @returns the session's id
 */
export async function beginStop(place: number): Promise<string | undefined> {
  const { shift } = shiftStore.getState();
  const stop = shift?.stops[place];
  if (shift === null || stop === undefined) return undefined;
  const { learner, gender = "f" } = settingsStore.getState();
  const session = await beginConversation({ ...stop, mode: shift.mode, gender, learner });
  keepShift({ ...shift, stops: shift.stops.map((one, index) => (index === place ? { ...one, session } : one)) });
  return session;
}

/** The trainee has taken a breath after so many customers, or passed over it. */
export function breathed(customers: number): void {
  const { shift } = shiftStore.getState();
  if (shift) keepShift({ ...shift, breathed: customers });
}

/** Ends the shift; its conversations stay in the record. */
export function endShift(): void {
  keepShift(null);
  shiftStore.setState({ done: new Map() });
}

/** The cases of a shift, each in the variant that its customer comes in. */
export async function casesOf({ stops, language }: Shift): Promise<Telling[]> {
  const { gender = "f", ...settings } = settingsStore.getState();
  const strength = strengthOfCustomers(settings);
  return Promise.all(
    stops.map(async ({ scenario: id, seed }) => {
      const story = await loadStory(id, language);
      return { ...story, variant: variantFor(story.scenario, seed), gender, strength };
    }),
  );
}
