import { median } from "#commands/bench/stopwatch";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { choicesAt } from "../../../../test/e2e/stories";
import type { Trainee } from "../../../../test/e2e/trainee";
import type { Conditions, Phones } from "./phone";
import { byChoices, customersLines, visitorOn } from "./visitor";

/** From the press that says a ready answer until the customer's next line is painted, in milliseconds: median of some first turns. */
export async function step(phones: Phones, address: string, conditions: Conditions, runs: number): Promise<number> {
  const phone = await phones.open();
  const page = await phone.freshPage(conditions);
  const visitor = visitorOn(page, address);
  await visitor.goTo("/");
  const times: number[] = [];
  // The first one warms up: a session's first answer alone does not say what each one takes.
  for (let run = 0; run <= runs; run++) {
    await visitor.meet(byChoices, "alone");
    times.push(await answerByChoice(visitor, byChoices.scenario.first, 2));
  }
  await phone.context.close();
  return median(times.slice(1));
}

/**
 * Picks the best ready answer, says it and waits for the customer's next line.
 * @param lines how many lines the customer has said then
 */
export async function answerByChoice(visitor: Trainee, turn: string, lines: number): Promise<number> {
  const { page, telling } = visitor;
  const [best] = choicesAt(telling, turn);
  const text = tell(telling, lineIds.choice(turn, best?.id ?? ""));
  await visitor.choices.getByRole("radio", { name: text, exact: true }).check();
  const given = [customersLines, lines] as const;
  const line = page.evaluate(([selector, count]) => window.watch.pressTo(selector, count), given);
  await visitor.press(visitor.button("talk.say"));
  return line;
}
