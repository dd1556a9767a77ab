import { expect, expectSound, journeyTimeout, test } from "./fixture";
import { storyOf } from "./stories";
import { Trainee } from "./trainee";

test.describe.configure({ timeout: journeyTimeout });

const story = storyOf("hotel-cat", "en");

test("two tabs never overwrite each other: one plays, the other reads along and may take over", async ({
  context,
  trainee,
}) => {
  const { words } = trainee;
  await trainee.meet(story, "alone");
  await trainee.answer();
  const address = new URL(trainee.page.url()).hash.slice(1);
  const other = new Trainee(await context.newPage(), words, trainee.touch);
  const elsewhere = (one: Trainee) => one.page.getByText(words("talk.elsewhere.title"), { exact: true });

  await test.step("the second is told, can read, and sees what is said in the first", async () => {
    await other.goTo(address);
    await expect(elsewhere(other)).toBeVisible();
    await expect(other.page.getByRole("textbox")).toHaveCount(0);
    await expectSound(other.page);
    await trainee.answer();
    await expect(other.log).toContainText(trainee.said.at(-1)?.text ?? "");
  });

  await test.step("it takes over: the first notices, and only reads", async () => {
    await other.press(other.button("talk.elsewhere.takeOver"));
    await expect(elsewhere(other)).toHaveCount(0);
    await expect(elsewhere(trainee)).toBeVisible();
    await expect(trainee.page.getByRole("textbox")).toHaveCount(0);
    const first = trainee.page;
    trainee.page = other.page;
    await trainee.answer();
    trainee.page = first;
    await expect(trainee.log).toContainText(trainee.said.at(-1)?.text ?? "");
  });

  await test.step("a tab that is closed leaves it to the other", async () => {
    await other.page.close();
    await trainee.page.reload();
    await expect(trainee.button("talk.menu")).toBeVisible();
    await expect(elsewhere(trainee)).toHaveCount(0);
    await trainee.answer();
  });
});

test("settings that are changed in one tab are changed in the other", async ({ context, trainee }) => {
  const { words } = trainee;
  await trainee.goTo("/settings");
  const other = new Trainee(await context.newPage(), words, trainee.touch);
  await other.goTo("/settings");
  const dark = (one: Trainee) => one.page.getByRole("radio", { name: words("settings.theme.dark"), exact: true });
  await dark(other).check();
  await expect(dark(trainee)).toBeChecked();
});

test("two people share a tablet: each has their own work, and one goes with everything", async ({ page, trainee }) => {
  const { words } = trainee;
  await trainee.meet(story, "alone");
  await trainee.answer();
  const named = page.getByRole("link", { name: words("shell.practising", { name: "Ola" }), exact: true });
  const continues = page.getByRole("link", {
    name: words("library.open.continueWith", { title: story.texts.lines.title as string }),
    exact: true,
  });

  await trainee.goTo("/settings");
  await expect(page.getByText(words("settings.learners.one"))).toBeVisible();
  await trainee.press(trainee.button("settings.learners.add"));
  await page.getByRole("textbox", { name: words("settings.learners.own") }).fill("Kim");
  await page.getByRole("textbox", { name: words("settings.learners.name") }).fill("Ola");
  await expectSound(page);
  await trainee.press(trainee.button("settings.learners.keep"));
  const press = (key: "switch" | "delete" | "delete.yes", name: string) =>
    trainee.press(page.getByRole("button", { name: words(`settings.learners.${key}`, { name }), exact: true }).last());

  await press("switch", "Ola");
  await expect(named).toBeVisible();
  await expect(continues).toHaveCount(0);
  await trainee.goTo("/settings");
  await expectSound(page);
  await press("switch", "Kim");
  await expect(continues).toBeVisible();
  await trainee.goTo("/settings");
  await press("delete", "Ola");
  await expect(page.getByRole("dialog")).toContainText(words("settings.learners.delete.others"));
  await expectSound(page);
  await press("delete.yes", "Ola");
  await expect(page.getByText(words("settings.learners.one"))).toBeVisible();
  await trainee.goTo("/");
  await expect(continues).toBeVisible();
});
