import { expect } from "@playwright/test";
import { drillKinds } from "#core/drills/kinds";
import { addresses } from "#stores/addresses";
import type { Trainee } from "../trainee";
import type { Look } from "./every-screen";

/** Every kind of drill as it is asked, and with all that is said of an answer. */
export async function lookAtDrills(trainee: Trainee, look: Look): Promise<void> {
  for (const kind of drillKinds) {
    await trainee.goTo(addresses.drill(kind));
    await look(addresses.drill(kind));
    await answer(trainee);
    await look(`${kind}, answered`);
  }
}

/** Answers an item to its end, as far as its kind goes: picked, written, compared. */
async function answer(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  const why = page.getByRole("heading", { name: words("drill.why"), exact: true });
  const pick = trainee.button("drill.pick");
  const skip = trainee.button("drill.skip");
  const judge = trainee.button("drill.judge");
  const done = trainee.button("drill.pointsDone");
  const next = pick.or(judge).or(skip).or(done).or(why);
  for (let step = 0; step < 4; step++) {
    await expect(next.first()).toBeVisible();
    if (await why.isVisible()) return;
    if (await pick.isVisible()) {
      await page.getByRole("radio").first().check();
      await trainee.press(pick);
    } else if (await judge.isVisible()) {
      await page.getByRole("textbox").fill("…, 1 2 3");
      await trainee.press(judge);
      await expect(why).toBeVisible();
    } else if (await skip.isVisible()) await trainee.press(skip);
    else {
      await page.getByRole("switch").first().check();
      await trainee.press(done);
    }
  }
  await expect(why).toBeVisible();
}
