import { expect } from "@playwright/test";
import type { AttemptRecord } from "#core/progress/records";
import type { Shift } from "#core/shift/shift";
import { addresses } from "#stores/addresses";
import { smallAttempt } from "../../support/small-records";
import { keepRecords, keepValue } from "../kept";
import type { Trainee } from "../trainee";
import type { Look } from "./every-screen";

/** Screens that look back on work which was done before, or say that it was damaged: from what the device has kept. */
export async function lookAtSavedStates(trainee: Trainee, look: Look): Promise<void> {
  await lookAtShiftsOn(trainee, look);
  await lookAtPeople(trainee, look);
  await lookAtDamage(trainee, look);
}

/** A shift between two customers, and one that is over. */
async function lookAtShiftsOn(trainee: Trainee, look: Look): Promise<void> {
  const { page } = trainee;
  const { language } = trainee.words;
  const ids = ["first-talk", "hotel-cat", "boiler-date"];
  const stops = ids.map((scenario, index) => ({ scenario, seed: 1, session: `stop ${index}` }));
  const shift: Shift = { version: 1, seed: 1, language, mode: "coach", startedAt: 1, stops, breathed: 0 };
  const gone = stops.map(({ scenario, session }): AttemptRecord => smallAttempt({ id: session, scenario, language }));
  await keepRecords(page, "attempts", gone);
  await keepValue(page, "shift", { ...shift, stops: stops.map((stop, index) => (index ? omitSession(stop) : stop)) });
  await come(trainee, addresses.shift);
  await expect(trainee.heading("shift.breathe.title")).toBeVisible();
  await look("a shift's breath");
  await keepValue(page, "shift", shift);
  await come(trainee, addresses.shift);
  await expect(trainee.heading("shift.over.title")).toBeVisible();
  await look("a shift that is over");
  await keepValue(page, "shift", null);
}

function omitSession<Stop extends { session: string }>({ session: _gone, ...stop }: Stop): Omit<Stop, "session"> {
  return stop;
}

/** Two people on one device, and who of them practises. */
async function lookAtPeople(trainee: Trainee, look: Look): Promise<void> {
  const { page, words } = trainee;
  await come(trainee, addresses.settings);
  await trainee.press(trainee.button("settings.learners.add"));
  const dialog = page.getByRole("dialog", { name: words("settings.learners.add") });
  await expect(dialog).toBeVisible();
  await look("a name for somebody new");
  for (const box of await dialog.getByRole("textbox").all()) await box.fill("Ann");
  await trainee.press(trainee.button("settings.learners.keep", dialog));
  await expect(dialog).toHaveCount(0);
  await look("settings of several people");
  await trainee.goTo(addresses.library);
  await look("the library of one of several people");
}

/** Work that could not be read: the notice, what was set aside, and the question before it is deleted. */
async function lookAtDamage(trainee: Trainee, look: Look): Promise<void> {
  const { page, words } = trainee;
  await keepRecords(page, "attempts", [{ id: "damaged", version: 1 }]);
  await come(trainee, addresses.data);
  await expect(page.getByRole("complementary", { name: words("shell.notices") })).toBeVisible();
  await expect(trainee.heading("data.aside")).toBeVisible();
  await look("damaged work that was set aside");
  await trainee.press(trainee.button("data.aside.delete"));
  await expect(page.getByRole("dialog")).toBeVisible();
  await look("the question before it is deleted");
  await trainee.press(trainee.button("data.aside.keep", page.getByRole("dialog")).last());
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Opens the app anew at an address, so that it reads what is kept. */
async function come(trainee: Trainee, address: string): Promise<void> {
  await trainee.goTo(address);
  await trainee.page.reload();
}
