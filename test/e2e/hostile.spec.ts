import type { Page } from "@playwright/test";
import { noProgress } from "#core/backup/progress";
import { backupText } from "#core/backup/write-backup";
import { fill } from "#core/dialogue/texts";
import { hiddenCharacters } from "#core/service/hidden-characters";
import { addresses } from "#stores/addresses";
import { hostileTexts } from "../support/hostile-texts";
import { smallAttempt, smallReflection } from "../support/small-records";
import { rateOneself } from "./debriefing";
import { expect, expectNoSidewaysScroll, journeyTimeout, test } from "./fixture";
import { keepRecords, keepValue } from "./kept";
import { firstStory, samplesAt, storyOf } from "./stories";

test.describe.configure({ timeout: 2 * journeyTimeout });

/** Every hostile text, long ones by their beginning, in as few texts as an input of so many characters takes. */
function packed(most: number): string[] {
  const packs: string[] = [];
  for (const { text } of hostileTexts) {
    // What drives the browser carries no half characters; what is kept and in files is tried with them.
    const start = wellFormed(text.slice(0, Math.min(400, most)));
    const last = packs.at(-1);
    if (last !== undefined && last.length + start.length < most) packs[packs.length - 1] = `${last} ${start}`;
    else packs.push(start);
  }
  return packs;
}

function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\uFFFD");
}

/** Nothing was made of what was typed: no element, no code that ran, nothing that sticks out; the screen is still there. */
async function expectOnlyText(page: Page): Promise<void> {
  const main = page.getByRole("main");
  await expect(main.locator("script, img, iframe, object, embed, b, style, link, meta, base, form")).toHaveCount(0);
  await expect(page.locator("a[href^='javascript' i], a[href^='data' i], [onerror], [onload]")).toHaveCount(0);
  await expect(page).not.toHaveTitle("!");
  await expectNoSidewaysScroll(page);
}

/** What the page shows, spaces as they are. */
async function shown(page: Page): Promise<string> {
  return (await page.getByRole("main").textContent()) ?? "";
}

test("typed in a conversation and its debriefing", async ({ page, trainee }) => {
  const { words } = trainee;
  const first = firstStory("en");
  const packs = packed(3000);
  for (let said = 0; said < packs.length; ) {
    await trainee.meet(first, "check");
    for (let standing = await trainee.standing(); !("ending" in standing); standing = await trainee.standing()) {
      const [sample] = samplesAt(first, standing.turn);
      const good = sample ? fill(trainee.telling, sample.text) : trainee.bestChoice(standing.turn);
      const pack = packs[said++ % packs.length] ?? "";
      await trainee.box.fill(`${good} ${pack}`);
      const line = await trainee.sendAnyhow(() => trainee.press(trainee.sendButton));
      await expect(line).toContainText(words("talk.saved"));
      expect(await line.textContent()).toContain(pack.trim().slice(0, 200));
      await expectOnlyText(page);
    }
  }
  await trainee.press(trainee.link("talk.debrief"));
  await page
    .getByRole("group", { name: words("debrief.own.question") })
    .getByRole("radio")
    .last()
    .check();
  await trainee.unfold(words("debrief.more"));
  await expectOnlyText(page);
  for (const pack of packed(280)) {
    for (const box of await page.getByRole("textbox").all()) await box.fill(pack);
    await expectOnlyText(page);
  }
  await trainee.press(trainee.button("debrief.rewrite.judge"));
  await expect(trainee.section("debrief.rewrite.title").getByRole("status")).toBeVisible();
  await trainee.press(trainee.button("debrief.plan.keep"));
  await trainee.press(trainee.button("debrief.dispute").first());
  const dialog = page.getByRole("dialog", { name: words("debrief.dispute") });
  await dialog.getByRole("textbox").fill(packed(1000)[0] ?? "");
  await trainee.press(trainee.button("debrief.dispute.keep", dialog));
  await expect(dialog).toHaveCount(0);
  // The plan is asked about on the next visit.
  await trainee.goTo(addresses.home);
  await page.reload();
  await expect(trainee.section("library.plan.title")).toBeVisible();
  await expectOnlyText(page);
});

test("typed in the search, drills, the sheet for contacts and phrases", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo(addresses.library);
  const search = page.getByRole("searchbox");
  for (const { text } of hostileTexts) await search.fill(text);
  await expect(search).toBeVisible();
  await expectOnlyText(page);

  await trainee.goTo(addresses.drill("close-it"));
  for (const pack of packed(2000)) {
    await page.getByRole("textbox").fill(pack);
    await expectOnlyText(page);
  }
  await trainee.press(page.getByRole("button", { name: trainee.words("drill.judge") }));
  await expect(page.getByRole("heading", { name: "Why", exact: true })).toBeVisible();
  await expectOnlyText(page);

  await trainee.goTo(addresses.observe);
  for (const pack of packed(600)) {
    await page.getByRole("textbox", { name: words("observe.note") }).fill(pack);
    await page.getByRole("radio").last().check();
    await trainee.press(trainee.button("observe.keep"));
    await expect(page.getByText(words("observe.kept"), { exact: true })).toBeVisible();
  }
  await expectOnlyText(page);

  await trainee.goTo(addresses.phrases);
  for (const pack of packed(2000)) {
    await trainee.press(trainee.button("phrases.write"));
    await page.getByRole("textbox", { name: words("phrases.words") }).fill(pack);
    await trainee.press(trainee.button("phrases.save"));
    await expect(trainee.button("phrases.write")).toBeVisible();
    expect(await shown(page)).toContain(pack.trim().slice(0, 200));
  }
  await expectOnlyText(page);
});

test("typed at the end of a call, at the desk of a shift, and as a reason of one's own", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.meet(storyOf("satellite-leaving", "en"), "alone");
  await trainee.goOn(true);
  await trainee.press(trainee.link("talk.debrief"));
  await rateOneself(trainee);
  const wrapUp = trainee.section("wrapUp.title");
  await wrapUp.getByRole("radio").first().check();
  await wrapUp.getByRole("radio").last().check();
  for (const pack of packed(1000)) {
    await wrapUp.getByRole("textbox", { name: words("wrapUp.change") }).fill(pack);
    await expectOnlyText(page);
  }
  await trainee.press(wrapUp.getByRole("button", { name: words("wrapUp.compare") }));
  await expect(wrapUp.getByRole("checkbox").first()).toBeVisible();
  await expectOnlyText(page);

  await trainee.goTo(addresses.shift);
  await trainee.press(trainee.button("shift.start"));
  const desk = await trainee.unfold(words("shift.desk"));
  const search = desk.getByRole("searchbox");
  for (const { text } of hostileTexts) await search.fill(wellFormed(text).slice(0, 400));
  await expect(desk.getByRole("status")).toHaveText(words("shift.desk.found", { count: 0 }));
  await search.fill("");
  await expect(desk.getByRole("listitem")).not.toHaveCount(0);
  await expectOnlyText(page);

  await trainee.goTo(addresses.drill("mend-manual"));
  await page.getByRole("radio").first().check();
  await trainee.press(trainee.button("drill.pick"));
  for (const pack of packed(2000)) {
    await page.getByRole("textbox", { name: words("drill.reason") }).fill(pack);
    await expectOnlyText(page);
  }
  await trainee.press(trainee.button("drill.compare"));
  await trainee.press(trainee.button("drill.pointsDone"));
  await expect(trainee.heading("drill.why")).toBeVisible();
  await expectOnlyText(page);
});

test("in addresses", async ({ page, trainee, complaints }) => {
  const kinds = Object.values(addresses).flatMap((address) => (typeof address === "string" ? [] : [address]));
  await trainee.goTo(addresses.home);
  for (const [index, { text }] of hostileTexts.entries()) {
    const raw = text.slice(0, 300);
    const part = index % 2 ? raw : encodeURIComponent(wellFormed(raw));
    const kind = kinds[index % kinds.length] as (id: string) => string;
    const hash = index % 3 ? kind(part) : `/play/hotel-cat?lang=${part}&mode=${part}&calm=${part}`;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, hash);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
  await expectOnlyText(page);
  // The router says so of a lone "%", and takes it as it is.
  expect(complaints.filter((told) => !told.includes("could not be decoded"))).toEqual([]);
  complaints.length = 0;
  for (const name of ["constructor", "__proto__", "toString"]) {
    for (const address of [
      addresses.play("hotel-cat", name),
      addresses.play(name),
      addresses.drill(name),
      addresses.path(name),
    ]) {
      await trainee.goTo(address);
      await page.reload();
      await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    }
  }
});

test("in what the browser keeps", async ({ page, trainee }) => {
  const texts = hostileTexts.map(({ text }) => text.slice(0, 600));
  const attempts = texts.map((text, index) =>
    smallAttempt({
      id: `attempt ${index}`,
      title: text,
      customer: text,
      scenario: index % 2 ? text : "hotel-cat",
      language: "en",
      transcript: [{ who: "customer", text, turn: text, language: "en", mood: 1 }],
    }),
  );
  const reflections = texts.map((text, index) => smallReflection(`attempt ${index}`, { when: text, say: text }));
  await trainee.goTo(addresses.home);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await keepValue(page, "settings", { version: 1, theme: "auto", clock: false, language: "__proto__" });
  await keepValue(page, "drafts", Object.fromEntries(texts.map((text) => [text, text])));
  const begun = texts.map((text) => [text, { begun: 1, ticked: { [text]: 1 } }]);
  await keepValue(page, "paths", Object.fromEntries(begun));
  const stops = texts.map((scenario) => ({ scenario, seed: 1 }));
  await keepValue(page, "shift", {
    version: 1,
    seed: 1,
    language: texts[0],
    mode: "coach",
    startedAt: 1,
    breathed: 0,
    stops,
  });
  await keepRecords(page, "attempts", attempts);
  await keepRecords(page, "reflections", reflections, "attempt");
  await page.evaluate(
    async (texts) => {
      const database = await new Promise<IDBDatabase>((opened) => {
        const request = indexedDB.open("sparring");
        request.onsuccess = () => opened(request.result);
      });
      const stores = [...database.objectStoreNames];
      const transaction = database.transaction(stores, "readwrite");
      for (const store of stores) {
        // What is wrong with them is the same for all: a few a store are enough.
        for (const text of texts.splice(0, 12)) transaction.objectStore(store).put(text, `text ${text.length}`);
        transaction.objectStore(store).put(JSON.parse('{"__proto__":{"polluted":true},"version":1}'), "__proto__");
      }
      await new Promise((done) => Object.assign(transaction, { oncomplete: done }));
      database.close();
    },
    [...texts],
  );
  await page.reload();
  for (const address of [
    addresses.home,
    addresses.progress,
    addresses.shift,
    addresses.paths,
    addresses.library,
    addresses.settings,
  ]) {
    await trainee.goTo(address);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expectOnlyText(page);
  }
  await trainee.goTo(addresses.attempt("attempt 1"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(texts[1] ?? "");
  await expectOnlyText(page);
  expect(await page.evaluate(() => (({}) as { polluted?: boolean }).polluted)).toBeUndefined();
  for (const raw of texts.slice(0, 3)) {
    await page.evaluate((raw) => {
      for (const key of Object.keys(localStorage)) localStorage.setItem(key, raw);
    }, raw);
    await page.reload();
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
});

test("as names of people and as files to bring back", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.goTo(addresses.settings);
  for (const name of hostileTexts
    .filter((_one, index) => index % 20 === 0)
    .map(({ text }) => wellFormed(text).slice(0, 40))) {
    await trainee.press(trainee.button("settings.learners.add"));
    const dialog = page.getByRole("dialog", { name: words("settings.learners.add") });
    for (const box of await dialog.getByRole("textbox").all()) await box.fill(name);
    await trainee.press(trainee.button("settings.learners.keep", dialog));
    await expect(dialog).toHaveCount(0);
  }
  await expectOnlyText(page);

  await trainee.goTo(addresses.data);
  const choose = page.getByLabel(words("data.bring.choose"));
  for (const { text } of hostileTexts.filter((_one, index) => index % 5 === 0)) {
    await choose.setInputFiles({ name: "sparring.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(page.getByText(words("data.bring.damage")).or(page.getByRole("alert")).first()).toBeVisible();
  }
  await expectOnlyText(page);
});

test("in copies and files of what was set aside that are sound but for their texts", async ({ page, trainee }) => {
  const { words } = trainee;
  const texts = hostileTexts.map(({ text }) => text.slice(0, 600));
  const attempts = texts.map((text, index) =>
    smallAttempt({
      id: `attempt-${index}`,
      title: text,
      customer: text,
      scenario: index % 2 ? text : "hotel-cat",
      transcript: [{ who: "customer", text, turn: text, language: "en", mood: 1 }],
    }),
  );
  const phrases = texts.map((text, index) => {
    return {
      version: 1 as const,
      learner: "learner",
      id: `p${index}`,
      text,
      language: "en",
      situation: "S1" as const,
      at: 1,
    };
  });
  // Ids, languages and times that no app writes: each is told as damaged, and the rest is taken.
  const harm = texts.slice(0, 20).map((text, index) => smallAttempt({ id: `harm-${index}`, language: text }));
  const spoilt = [
    ...texts.slice(0, 20).map((id) => smallAttempt({ id })),
    smallAttempt({ id: "late", finishedAt: 1e300 }),
  ];
  const copy = backupText({ ...noProgress, attempts: [...attempts, ...harm, ...spoilt], phrases }, 0, texts[0]);
  await trainee.goTo(addresses.data);
  await chooseFile(page, words("data.bring.choose"), copy);
  await trainee.press(trainee.button("data.whose.me"));
  await expect(page.getByText(words("data.bring.damage"), { exact: true })).toBeVisible();
  await expect(page.getByText(words("data.bring.finished", { count: attempts.length }))).toBeVisible();
  await expectOnlyText(page);
  await trainee.press(trainee.button("data.bring.take"));
  await expect(page.getByText(words("data.bring.done"))).toBeVisible();
  const records = [...attempts, ...spoilt].map((value) => ({ store: "attempts", key: value.id, problem: "", value }));
  const values = texts.slice(0, 20).map((text) => ({ key: text, text }));
  const aside = JSON.stringify({ kind: "set-aside", app: "sparring", records, values });
  await chooseFile(page, words("data.bring.choose"), aside);
  await expect(
    page.getByText(words("data.aside.brought", { back: attempts.length, left: spoilt.length })),
  ).toBeVisible();
  await expectOnlyText(page);
  for (const address of [addresses.progress, addresses.phrases, addresses.home, addresses.attempt("attempt-0")]) {
    await trainee.goTo(address);
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
    await expectOnlyText(page);
  }
  expect(hiddenCharacters(await shown(page))).toEqual([]);
});

async function chooseFile(page: Page, label: string, text: string): Promise<void> {
  const buffer = Buffer.from(text);
  await page.getByLabel(label).setInputFiles({ name: "sparring.json", mimeType: "application/json", buffer });
}
