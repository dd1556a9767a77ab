import { rateOneself } from "../../../../test/e2e/debriefing";
import type { Conditions, Phones } from "./phone";
import { byChoices, visitorOn } from "./visitor";
import type { Interaction, Span } from "./watch";

/** What was felt on the way through a whole session. */
export interface Walk {
  readonly interactions: readonly (Interaction & { readonly at: string })[];
  readonly longTasks: readonly (Span & { readonly at: string })[];
}

/** A whole session by taps and keys: a conversation, its debriefing, the library, a drill, progress, settings. */
export async function walkSession(phones: Phones, address: string, conditions: Conditions): Promise<Walk> {
  const phone = await phones.open();
  const page = await phone.freshPage(conditions);
  const visitor = visitorOn(page, address);
  const stops: [at: string, time: number][] = [];
  const reached = async (at: string) => stops.push([at, await page.evaluate(() => performance.now())]);
  const visit = async (place: "home" | "library" | "drills" | "progress" | "settings") => {
    await visitor.press(page.getByRole("navigation").getByRole("link", { name: visitor.words(`shell.page.${place}`) }));
    await page.getByRole("main").getByRole("heading").first().waitFor();
    // What comes late to a page counts for it.
    await page.waitForTimeout(500);
  };
  await visitor.goTo("/");
  await page.getByRole("heading", { level: 1 }).waitFor();
  await reached("load");
  await visit("library");
  await page.getByRole("searchbox").pressSequentially("cake");
  await page.getByRole("searchbox").fill("");
  await reached("library");
  await visitor.meet(byChoices, "coach");
  await reached("briefing");
  await visitor.goOn();
  await reached("conversation");
  await visitor.press(visitor.link("talk.debrief"));
  await rateOneself(visitor);
  await reached("debriefing");
  await visit("drills");
  await visitor.press(visitor.link("drill.kind.say-this-not-that"));
  await page.getByRole("radio").first().check();
  await visitor.press(visitor.button("drill.pick"));
  await reached("drill");
  await visitor.goTo("/drills");
  await visit("progress");
  await reached("progress");
  await visit("settings");
  await page.getByRole("radio").nth(1).check();
  await reached("settings");
  await visit("home");
  await reached("home");
  await page.waitForTimeout(500);
  const { interactions, longTasks } = await page.evaluate(() => {
    const { interactions, longTasks } = window.watch;
    return { interactions, longTasks };
  });
  await phone.context.close();
  const placed = <Kind extends Span>(spans: readonly Kind[]) =>
    spans.map((span) => ({ ...span, at: stops.find(([, time]) => span.start <= time)?.[0] ?? "the end" }));
  return { interactions: placed(interactions), longTasks: placed(longTasks).filter(({ at }) => at !== "load") };
}
