import { expect, type Locator } from "@playwright/test";
import { lineIds } from "#core/dialogue/line-ids";
import { fill, tell } from "#core/dialogue/texts";
import type { Words } from "#i18n/translator";
import { choicesAt, flat, samplesAt } from "./stories";
import type { Said, Trainee } from "./trainee";

/** What the trainee plans for the next customer. */
export type Plan = Readonly<Record<"when" | "say", string>>;

const plan: Plan = { when: "… 1 …", say: "… 2 …" };

interface Reading {
  /** Whether words of the trainee are to be marked: ready answers have none. */
  readonly marks?: boolean;
  /** Looks at the debriefing as it begins, and at the end when all is unfolded. */
  readonly look: () => Promise<void>;
}

/** Goes through a debriefing in its order and reads all of it. Returns the plan that was made. */
export async function debrief(trainee: Trainee, { marks = false, look }: Reading): Promise<Plan> {
  await expect(trainee.page.getByRole("group", { name: trainee.words("debrief.own.question") })).toBeVisible();
  await look();
  await rateOneself(trainee);
  await readRemarks(trainee, marks);
  await sayAgain(trainee);
  await makePlan(trainee);
  await readEverything(trainee);
  await look();
  return plan;
}

/** The own stars come first: until they are given there is nothing else to read. */
/** The own stars come first: until they are given there is nothing else to read. */
export async function rateOneself(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  const stars = page.getByRole("group", { name: words("debrief.own.question") });
  await expect(stars).toBeVisible();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(0);
  await expect(page.getByRole("blockquote")).toHaveCount(0);
  await readCounts(stars, words);
  await stars.getByRole("radio", { name: words("debrief.own.star", { count: 4 }), exact: true }).check();
  await expect(trainee.heading("debrief.key.title")).toBeVisible();
}

/** One to five stars stand on one screen: every count in its form, and forms that a language tells apart read differently. */
async function readCounts(stars: Locator, words: Words): Promise<void> {
  const rules = new Intl.PluralRules(words.language);
  const forms = new Map<string, string>();
  for (const count of [1, 2, 3, 4, 5]) {
    const name = words("debrief.own.star", { count });
    await expect(stars.getByRole("radio", { name, exact: true })).toHaveCount(1);
    forms.set(rules.select(count), name.replace(String(count), ""));
  }
  expect(new Set(forms.values()).size, "as many words as forms").toBe(forms.size);
}

/** One or two remarks, each on a principle; what they show of a reply are the trainee's own words. */
async function readRemarks(trainee: Trainee, marks: boolean): Promise<void> {
  const remarks = trainee.section("debrief.key.title").getByRole("article");
  const count = await remarks.count();
  expect(count, "one or two remarks").toBeGreaterThan(0);
  expect(count, "one or two remarks").toBeLessThanOrEqual(2);
  const marked = await remarks.locator("mark").evaluateAll((all) => all.map(({ lastChild }) => lastChild?.textContent));
  const own = flat(trainee.said.map(({ text }) => text).join(" "));
  for (const text of marked) expect(own, "the trainee's own words").toContain(flat(text ?? ""));
  if (marks) expect(marked.length, "something is marked in the own words").toBeGreaterThan(0);
}

/** A second try at the weakest reply is judged, and only then there is a model answer. */
async function sayAgain(trainee: Trainee): Promise<void> {
  const { words, telling } = trainee;
  const again = trainee.section("debrief.rewrite.title");
  const model = again.getByRole("heading", { name: words("debrief.model.title"), exact: true });
  const line = trainee.lineIn((await again.getByRole("blockquote").first().textContent()) ?? "");
  const [, id = ""] = line.split(".");
  const [sample] = samplesAt(telling, id);
  await expect(model).toHaveCount(0);
  await again
    .getByRole("textbox", { name: words("debrief.rewrite.label") })
    .fill(sample ? fill(telling, sample.text) : trainee.bestChoice(id));
  await expect(model).toHaveCount(0);
  await trainee.press(trainee.button("debrief.rewrite.judge", again));
  const verdicts = (["better", "same", "worse"] as const).map((verdict) => words(`debrief.rewrite.${verdict}`));
  await expect(again.getByRole("status")).toBeVisible();
  const verdict = (await again.getByRole("status").textContent()) ?? "";
  expect(
    verdicts.some((one) => verdict.startsWith(one)),
    `a verdict: ${verdict}`,
  ).toBe(true);
  await expect(model).toBeVisible();
  const shown = sample?.model ? fill(telling, sample.text) : trainee.bestChoice(id);
  await expect(again.getByRole("blockquote").last()).toContainText(shown);
  if (telling.scenario.turns[id]?.why) {
    const why = await trainee.unfold(words("debrief.model.why"), again);
    await expect(why).toContainText(tell(telling, lineIds.why(id)));
  }
}

async function makePlan(trainee: Trainee): Promise<void> {
  const { words } = trainee;
  const part = trainee.section("debrief.plan.title");
  await expect(trainee.button("debrief.plan.keep", part)).toBeDisabled();
  await part.getByRole("textbox", { name: words("debrief.plan.when") }).fill(plan.when);
  await part.getByRole("textbox", { name: words("debrief.plan.say") }).fill(plan.say);
  await trainee.press(trainee.button("debrief.plan.keep", part));
  await expect(part.getByRole("status")).toHaveText(words("debrief.plan.kept"));
}

/** Everything, turn by turn: thoughts, what the customer would have said else, the mood as a chart and as a table. */
async function readEverything(trainee: Trainee): Promise<void> {
  const { words } = trainee;
  await expect(trainee.heading("debrief.result.title")).toBeHidden();
  const everything = await trainee.unfold(words("debrief.more"));
  await expect(trainee.heading("debrief.result.title")).toBeVisible();
  await expect(trainee.heading("debrief.cost.title")).toBeVisible();
  await readMoods(trainee);
  for (const [index, said] of trainee.understood.entries()) await readTurn(trainee, index + 1, said);
  const whole = await trainee.unfold(words("debrief.transcript"), everything);
  for (const { text } of trainee.said) await expect(whole).toContainText(text);
  await dispute(trainee);
}

/** The chart says in words what the table holds. */
async function readMoods(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  const part = trainee.section("debrief.mood.title").last();
  await trainee.unfold(words("debrief.mood.table"), part);
  const moods = await part.getByRole("cell").allTextContents();
  expect(moods.length, "a mood for every line of the customer").toBeGreaterThan(trainee.understood.length);
  const [first, last] = [moods[0], moods.at(-1)].map((mood) => mood?.replace(/ [+−]?\d+$/u, "") ?? "");
  const name = words("debrief.mood.chart", { first: first ?? "", last: last ?? "" });
  await expect(page.getByRole("img", { name, exact: true })).toBeVisible();
}

/** What a part of the page says without the signs that stand before what is marked. */
async function withoutSigns(part: Locator): Promise<string> {
  const text = await part.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const sign of copy.querySelectorAll("mark span")) sign.remove();
    return copy.textContent;
  });
  return flat(text);
}

async function readTurn(trainee: Trainee, number: number, { turn, text }: Said): Promise<void> {
  const { page, words, telling } = trainee;
  const heading = page.getByRole("heading", { name: words("debrief.turn", { number }), exact: true });
  const part = page.locator("section").filter({ has: heading }).last();
  expect(await withoutSigns(part), "the reply stands there in full").toContain(flat(text));
  if (telling.scenario.turns[turn]?.thinks) await expect(part).toContainText(tell(telling, lineIds.thinks(turn)));
  const others = choicesAt(telling, turn).map(({ id }) => tell(telling, lineIds.choice(turn, id)));
  if (others.length === 0) return;
  const customer = tell(telling, lineIds.customer("name"));
  const answers = await trainee.unfold(words("debrief.turn.others", { customer }), part);
  for (const other of others.filter((one) => one !== text)) await expect(answers).toContainText(other);
}

/** "My reply was right" is kept for the trainer. */
async function dispute(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  await trainee.press(trainee.button("debrief.dispute").first());
  const dialog = page.getByRole("dialog", { name: words("debrief.dispute") });
  await dialog.getByRole("textbox", { name: words("debrief.dispute.why") }).fill("…");
  await trainee.press(trainee.button("debrief.dispute.keep", dialog));
  await expect(page.getByText(words("debrief.dispute.kept"), { exact: true })).toBeVisible();
}
