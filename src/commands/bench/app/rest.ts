import type { Conditions, Phones } from "./phone";
import { byChoices, visitorOn } from "./visitor";

/** The sky takes a moment to come to rest after a customer has come. */
const settling = 3000;
const watched = 2000;

/** How long the page of a customer who waits keeps the processor busy, in milliseconds a second: what a phone's battery pays for a sky that moves. */
export async function rest(phones: Phones, address: string, conditions: Conditions): Promise<number> {
  const phone = await phones.open();
  const page = await phone.freshPage(conditions);
  const visitor = visitorOn(page, address);
  await visitor.goTo("/");
  await visitor.meet(byChoices, "alone");
  await page.waitForTimeout(settling);
  const session = await phone.context.newCDPSession(page);
  await session.send("Performance.enable");
  const busy = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
  };
  const before = await busy();
  await page.waitForTimeout(watched);
  const seconds = (await busy()) - before;
  await phone.context.close();
  return (seconds * 1000) / (watched / 1000);
}
