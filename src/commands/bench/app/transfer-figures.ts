import { isScorer, listenTo, type Sent } from "#commands/bench/transfers";
import type { Phones } from "./phone";
import { inOwnWords, visitorOn } from "./visitor";

/** Gzipped bytes of JavaScript and styles by when they come, and of fonts. */
export interface Transfers {
  readonly library: number;
  /** More than the library's, until in a conversation; the scorer left out. */
  readonly talk: number;
  /** Of the scorer before a conversation was open. */
  readonly scorerBefore: number;
  readonly scorer: number;
  readonly fonts: number;
}

/** What a first visit is sent that goes to the library and from there into a conversation. */
export async function measureTransfers(phones: Phones, address: string): Promise<Transfers> {
  const phone = await phones.open();
  const page = await phone.freshPage();
  const visitor = visitorOn(page, address);
  const sent = listenTo(page);
  let fonts = 0;
  page.on("requestfinished", async (request) => {
    if (request.resourceType() === "font") fonts += (await request.sizes()).responseBodySize;
  });
  await visitor.goTo("/library");
  await visitor.heading("library.practice.title").waitFor();
  await page.waitForLoadState("networkidle");
  const first = await sent();
  await visitor.meet(inOwnWords, "alone");
  await page.waitForLoadState("networkidle");
  // The scorer's worker has its own requests, which begin when the conversation is there.
  await page.waitForTimeout(3000);
  const all = await sent();
  await phone.context.close();
  const later = new Map([...all.files].filter(([name]) => !first.files.has(name)));
  return {
    library: bytesOf(first.files, (name) => !isScorer(name)),
    talk: bytesOf(later, (name) => !isScorer(name)),
    scorerBefore: bytesOf(first.files, isScorer),
    scorer: bytesOf(later, isScorer),
    fonts,
  };
}

function bytesOf(files: Sent["files"], counts: (name: string) => boolean): number {
  const those = [...files].filter(([name]) => /\.(js|css)$/.test(name) && counts(name));
  return those.reduce((sum, [, size]) => sum + size, 0);
}
