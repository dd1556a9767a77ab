import type { BrowserContext, Page } from "@playwright/test";
import { drillKinds } from "#core/drills/kinds";
import { addresses } from "#stores/addresses";
import { rateOneself } from "./debriefing";
import { complaintsOf, expect, journeyTimeout, languages, test } from "./fixture";
import { firstStory, storyOf } from "./stories";
import { Trainee } from "./trainee";
import { watchNetwork } from "./watched-network";

test.describe.configure({ timeout: 2 * journeyTimeout });

/** A microphone that is allowed, and no asking of the browser's own: Chromium asks its maker how to fill in forms. */
const switches = [
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
  "--disable-features=AutofillServerCommunication",
];

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...switches] });
  },
});

/** Collects what the content security policy stops, in every page of a context. */
async function violationsIn(context: BrowserContext): Promise<string[]> {
  const violations: string[] = [];
  await context.exposeBinding("tellViolation", (_source, told: string) => violations.push(told));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (told: string) => void };
      tellViolation(`${violatedDirective}: ${blockedURI} ${sample}`);
    });
  });
  return violations;
}

test("a whole session asks no other host for anything and meets no bar of the policy", async ({
  browser,
  baseURL,
  contextOptions,
  hasTouch,
  trainee: { words },
}) => {
  const { host } = new URL(baseURL ?? "");
  const network = await watchNetwork(host);
  const proxy = { server: network.address, bypass: "<-loopback>" };
  const context = await browser.newContext({ ...contextOptions, baseURL, hasTouch, proxy });
  try {
    const complaints = complaintsOf(context);
    const violations = await violationsIn(context);
    const page = await context.newPage();
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await playWholeSession(new Trainee(page, words, hasTouch), words.language);
    expect(workers.length, "the scorer ran in its worker").toBeGreaterThan(0);
    expect([...network.hosts]).toEqual([host]);
    expect({ violations, complaints }).toEqual({ violations: [], complaints: [] });
  } finally {
    await context.close();
    network.close();
  }
});

/** A conversation, its debriefing, a recording, drills, every other screen, and every language. */
async function playWholeSession(trainee: Trainee, language: string): Promise<void> {
  const { page, words } = trainee;
  await trainee.goTo(addresses.home);
  await expect(trainee.heading("library.first.title")).toBeVisible();
  await trainee.meet(firstStory(language), "alone");
  const talk = new URL(page.url()).hash.slice(1);
  await trainee.goOn();
  await trainee.press(trainee.link("talk.debrief"));
  await rateOneself(trainee);
  const attempt = new URL(page.url()).hash.split("/").at(-1) ?? "";

  await trainee.goTo(addresses.settings);
  await page.getByRole("switch", { name: words("settings.phone.record") }).check();
  await trainee.meet(storyOf("broadband-down", language), "alone");
  await sayAloud(trainee);

  await trainee.goTo(addresses.drill("close-it"));
  // The conversation before it has a place to write, too.
  const judge = page.getByRole("button", { name: trainee.words("drill.judge") });
  await expect(judge).toBeVisible();
  await page.getByRole("textbox").fill("I'm sorry. I'll look into it now and write to you by five.");
  await judge.click();
  await expect(page.getByRole("heading", { name: "Why" })).toBeVisible();

  const others = [
    ...drillKinds.map(addresses.drill),
    ...everyAddress(talk.split("?")[0]?.split("/").at(-1) ?? "", attempt),
  ];
  for (const address of others) await see(trainee, address);
  for (const other of languages) {
    await trainee.goTo(addresses.settings);
    await page.getByRole("combobox").first().selectOption(other);
    await expect(page.locator("html")).toHaveAttribute("lang", other);
    await see(trainee, addresses.library);
  }
}

async function sayAloud(trainee: Trainee): Promise<void> {
  const { page, words } = trainee;
  await trainee.box.fill("I am sorry about that. I will look into it now.");
  await trainee.press(trainee.button("talk.aloud"));
  const sheet = page.getByRole("dialog", { name: words("talk.aloud.title") });
  await trainee.press(trainee.button("talk.aloud.start", sheet));
  await expect(sheet.getByText(words("talk.aloud.passed", { seconds: 1, longest: 120 }))).toBeVisible();
  await trainee.press(trainee.button("talk.aloud.stop", sheet));
  await trainee.press(trainee.button("voice.listen", sheet));
  await expect(trainee.button("voice.listen.stop", sheet)).toBeVisible();
}

/** One address of every kind that the app has; a new kind is visited as soon as it is in the table. */
function everyAddress(talk: string, attempt: string): string[] {
  const known: Partial<Record<keyof typeof addresses, string>> = {
    talk,
    debrief: attempt,
    attempt,
    quiet: attempt,
    drill: "due",
    path: "first-month",
  };
  return Object.entries(addresses).map(([name, address]) =>
    typeof address === "string"
      ? address
      : (address as (id: string) => string)(known[name as keyof typeof addresses] ?? "hotel-cat"),
  );
}

/** Opens an address and waits until its screen is there. */
async function see({ page, goTo }: Trainee, address: string): Promise<void> {
  await goTo.call({ page, home: "./" }, address);
  await expect(page.getByRole("main").getByRole("heading").or(page.getByRole("log")).first()).toBeVisible();
}

test("the policy bites: what it bars does not happen", async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL });
  const page: Page = await context.newPage();
  const violations = await violationsIn(context);
  await page.goto("./");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const happened = await page.evaluate(async () => {
    const happened: string[] = [];
    const attempt = async (name: string, act: () => unknown) => {
      try {
        await act();
        happened.push(name);
      } catch {
        // Barred, as it should be.
      }
    };
    const target = document.createElement("div");
    await attempt("a request to elsewhere", () => fetch("https://elsewhere.example/"));
    await attempt("markup from text", () => Object.assign(target, { innerHTML: "<b>bold</b>" }));
    await attempt("code from text", () => setTimeout("document.title = 'run'" as unknown as () => void));
    await attempt("a worker from text", () => new Worker("./assets/any.js"));
    await attempt("a second maker of addresses", () =>
      (
        window as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
      ).trustedTypes.createPolicy("sparring", {}),
    );
    const inline = document.createElement("script");
    await attempt("inline code", () => {
      inline.append("document.title = 'run'");
      document.head.append(inline);
      if (document.title !== "run") throw new Error("barred");
    });
    const picture = document.createElement("img");
    await attempt("a picture from elsewhere", () => {
      picture.src = "https://elsewhere.example/picture.png";
      document.body.append(picture);
      return new Promise((loaded, failed) => Object.assign(picture, { onload: loaded, onerror: failed }));
    });
    return happened;
  });
  expect(happened).toEqual([]);
  for (const barred of ["connect-src", "require-trusted-types-for", "img-src"]) {
    expect(violations.map((told) => told.split(":")[0])).toContain(barred);
  }
  await context.close();
});
