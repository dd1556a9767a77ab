import { expect } from "@playwright/test";
import { channels } from "#core/service/channels";
import { addresses } from "#stores/addresses";
import { shipped } from "../../support/shipped";
import { rateOneself } from "../debriefing";
import { firstStory, type Story } from "../stories";
import type { Trainee } from "../trainee";
import { lookAtDrills } from "./answered-drills";
import { comeToRest } from "./axe";
import { lookAtFailures } from "./failures";
import { lookAtSavedStates } from "./saved-states";

/** Looks at the screen as it is now. */
export type Look = (screen: string) => Promise<void>;

/** Goes to every screen of the app, in the states in which it looks different, and looks at each; the last have failed. */
export async function lookAtEveryScreen(trainee: Trainee, lookAt: Look): Promise<void> {
  const look: Look = async (screen) => {
    await settle(trainee);
    await lookAt(screen);
  };
  await lookBeforeAnything(trainee, look);
  await lookAtDrills(trainee, look);
  const story = firstStory(trainee.words.language);
  await lookAtConversation(trainee, story, look);
  await lookAtDebriefing(trainee, look);
  await lookAfterwards(trainee, look);
  await lookAtChannels(trainee, look);
  await lookAtShift(trainee, look);
  await lookAtSavedStates(trainee, look);
  await lookAtFailures(trainee, look);
}

/** Opens an address and waits until the page before has gone, which stays as long, and all of the new one has come. */
async function open(trainee: Trainee, address: string): Promise<void> {
  const { page } = trainee;
  const isElsewhere = !["", `#${address}`].includes(new URL(page.url()).hash);
  const [before] = await page.getByRole("heading", { level: 1 }).elementHandles();
  await trainee.goTo(address);
  if (isElsewhere) await before?.waitForElementState("hidden", { timeout: 15_000 });
  await settle(trainee);
}

/** The page has a heading, and nothing is on its way any more. */
async function settle({ page }: Trainee): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("status").filter({ has: page.locator("[aria-hidden] i") })).toHaveCount(0);
  await comeToRest(page);
}

async function lookBeforeAnything(trainee: Trainee, look: Look): Promise<void> {
  const { id } = firstStory(trainee.words.language).scenario;
  const some = [
    addresses.home,
    addresses.library,
    addresses.play(id),
    addresses.watch(id),
    addresses.pair(id),
    addresses.paths,
    addresses.path("one-week"),
    addresses.shift,
    addresses.drills,
    addresses.phrases,
    addresses.playbook,
    addresses.progress,
    addresses.observe,
    addresses.settings,
    addresses.data,
    addresses.scoring,
    addresses.quiet(),
  ];
  const astray = ["play", "watch", "pair", "talk", "paths", "debrief", "nowhere"].map((page) => `/${page}/nothing`);
  for (const address of [...some, ...astray, addresses.attempt("nothing")]) {
    await open(trainee, address);
    await look(address);
  }
}

async function lookAtConversation(trainee: Trainee, story: Story, look: Look): Promise<void> {
  const { page, words } = trainee;
  await trainee.meet(story, "coach");
  await look("a conversation");
  for (const [opener, title] of [
    ["talk.menu", "talk.menu.case"],
    ["talk.hint", "talk.hint"],
    ["talk.give", "talk.give"],
    ["talk.ask", "talk.ask"],
  ] as const) {
    if (!(await trainee.button(opener).isVisible())) continue;
    await trainee.press(trainee.button(opener));
    const sheet = page.getByRole("dialog", { name: words(title) });
    await expect(sheet).toBeVisible();
    await settle(trainee);
    await look(`a conversation: ${title}`);
    await trainee.press(trainee.button("talk.close", sheet));
    await expect(sheet).toHaveCount(0);
  }
  let turns = 0;
  await trainee.goOn(true, async () => {
    turns += 1;
    if (turns === 2) await look("a conversation under way");
  });
  await expect(trainee.link("talk.debrief")).toBeVisible();
  await look("a conversation that is over");
}

async function lookAtDebriefing(trainee: Trainee, look: Look): Promise<void> {
  const { page, words } = trainee;
  await trainee.press(trainee.link("talk.debrief"));
  // The conversation has a heading too, and stands until the debriefing has come.
  await expect(page.getByRole("group", { name: words("debrief.own.question") })).toBeVisible();
  await settle(trainee);
  await look("a debriefing before the own stars");
  const attempt = new URL(page.url()).hash.split("/").at(-1) ?? "";
  await rateOneself(trainee);
  await trainee.unfold(words("debrief.more"));
  await unfoldAll(trainee);
  await look("a debriefing with everything open");
  for (const address of [addresses.attempt(attempt), addresses.quiet(attempt)]) {
    await open(trainee, address);
    await look(address);
  }
}

/** Opens all that is folded away, and what is folded away in that. */
async function unfoldAll({ page }: Trainee): Promise<void> {
  const folded = page.getByRole("main").locator("details:not([open]) > summary:visible");
  for (let left = await folded.count(); left > 0; left = await folded.count()) await folded.first().click();
}

async function lookAfterwards(trainee: Trainee, look: Look): Promise<void> {
  for (const address of [addresses.home, addresses.library, addresses.progress, addresses.phrases]) {
    await open(trainee, address);
    await look(`${address} after a conversation`);
  }
  await open(trainee, addresses.path("one-week"));
  await trainee.press(trainee.button("paths.begin"));
  await settle(trainee);
  await look("a path that is begun");
}

/** Each channel has a look of its own. */
async function lookAtChannels(trainee: Trainee, look: Look): Promise<void> {
  const { language } = trainee.words;
  for (const channel of channels) {
    const entry = shipped.catalogue[language]?.find((one) => one.channel === channel);
    if (!entry) continue;
    await open(trainee, addresses.play(entry.id));
    await look(`the briefing of a customer by ${channel}`);
    await trainee.press(trainee.button("play.briefing.start"));
    await expect(trainee.lines.first()).toBeVisible();
    await look(`a customer by ${channel}`);
  }
}

async function lookAtShift(trainee: Trainee, look: Look): Promise<void> {
  await open(trainee, addresses.shift);
  await trainee.press(trainee.button("shift.start"));
  await expect(trainee.button("play.briefing.start")).toBeVisible();
  await look("a shift's first customer");
}
