import { expect, test } from "@playwright/test";
import { wordsIn } from "../e2e/words";
import { webkitPaths } from "./find-engines";
import { type Driven, startWebKit } from "./webdriver";

const words = wordsIn("en");
const button = (text: string) => `//button[contains(normalize-space(.), "${text}") and not(@disabled)]`;
const heading = (text: string) => `//*[self::h1 or self::h2 or self::h3][contains(normalize-space(.), "${text}")]`;
const line = '//*[@role="log"]//article';
const box = "//main//textarea[not(@readonly)]";
const choice = '//main//fieldset//input[@type="radio"]';
const over = `//*[normalize-space(text())="${words("talk.over")}"]`;
const reply =
  "I'm so sorry about that, I understand how annoying it is. I will look into it now and write to you by five today.";

test("the first talk in own words, its debriefing, a reload, and progress", async ({ baseURL }) => {
  const paths = webkitPaths();
  if (!paths) throw new Error("no WebKitGTK");
  const browser = await startWebKit(paths);
  try {
    await browser.open(`${baseURL}#/play/first-talk`);
    await listen(browser);
    await browser.press(button(words("play.briefing.start")));
    await browser.see(line);
    for (let turn = 0; turn < 20 && !(await browser.has(over)); turn++) await answer(browser, turn);
    await browser.see(over);
    await browser.press(`//a[contains(., "${words("talk.debrief")}")]`);
    await browser.press("(//main//fieldset//label)[4]");
    await browser.see(heading(words("debrief.key.title")));
    expect(await browser.run("return window.told")).toEqual([]);
    await browser.reload();
    await browser.see(heading(words("debrief.key.title")));
    await browser.open(`${baseURL}#/progress`);
    await browser.see(heading(words("progress.attempts.title")));
  } finally {
    await browser.close();
  }
});

/** Says something, or takes the first answer where there are only ready ones; in mid-talk the page is loaded anew. */
async function answer(browser: Driven, turn: number): Promise<void> {
  const before = await count(browser);
  await browser.see(`${box} | ${choice}/ancestor::label`);
  if (await browser.has(box)) {
    await browser.type(box, `${reply} ${turn}`);
    await browser.press(button(words("talk.send")));
  } else {
    await browser.run("document.querySelector('main fieldset input[type=radio]').click()");
    await browser.press(button(words("talk.say")));
  }
  await expect.poll(() => count(browser)).toBeGreaterThan(before + 1);
  if (turn !== 1) return;
  const kept = await count(browser);
  await browser.reload();
  await listen(browser);
  await expect.poll(() => count(browser)).toBeGreaterThanOrEqual(kept);
}

function count(browser: Driven): Promise<number> {
  return browser.run("return document.querySelectorAll('[role=log] article').length");
}

/** Notes what the content security policy bars on the page from now on. */
async function listen(browser: Driven): Promise<void> {
  await browser.run(
    "window.told = []; addEventListener('securitypolicyviolation', (event) => told.push(event.violatedDirective + ' ' + event.blockedURI));",
  );
}
