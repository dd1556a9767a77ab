import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { firstStory } from "./stories";
import { Trainee } from "./trainee";
import { mirroredLanguage, wordsIn } from "./words";

test.describe.configure({ timeout: journeyTimeout });

test("from right to left everything stands the other way round, and the customer's words run their own way", async ({
  page,
  trainee: { words },
  hasTouch,
}) => {
  await page.goto(`./#/settings?lang=${mirroredLanguage}`);
  await page.getByRole("combobox", { name: words("settings.language") }).selectOption(mirroredLanguage);
  const trainee = new Trainee(page, wordsIn(mirroredLanguage), hasTouch);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const middleOf = async (part: ReturnType<typeof page.locator>) => {
    const box = await part.boundingBox();
    return (box?.x ?? 0) + (box?.width ?? 0) / 2;
  };
  const screen = page.viewportSize()?.width ?? 0;
  for (const address of ["/", "/library", "/progress", "/drills", "/paths", "/shift", "/settings"]) {
    await trainee.goTo(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    expect(await middleOf(trainee.link("app.name")), "the name begins the line").toBeGreaterThan(screen / 2);
    await expectSound(page);
  }
  await trainee.meet(firstStory("en"), "coach");
  const back = trainee.link("play.back");
  expect(await middleOf(back), "the way back begins the line").toBeGreaterThan(screen / 2);
  expect(await back.locator("svg").evaluate((icon) => getComputedStyle(icon).scale), "and points there").toBe("-1 1");
  const said = trainee.lines.first().locator("[lang=en]").last();
  const sides = await said.evaluate((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    const [words, box] = [[...range.getClientRects()].at(-1), part.getBoundingClientRect()];
    return { before: (words?.left ?? 0) - box.left, after: box.right - (words?.right ?? 0) };
  });
  expect(sides.before, "English begins at the left").toBeLessThan(sides.after);
  await trainee.answer(true);
  await expectSound(page);
});
