import { axeFinds } from "./access/axe";
import { lookAtEveryScreen } from "./access/every-screen";
import { hardReading } from "./access/hard-reading";
import { lostFocus } from "./access/lost-focus";
import { routesNotSeen } from "./access/routes";
import { inWords, put, screenOf, situations } from "./access/situations";
import { tightControls } from "./access/tight-controls";
import { wordsCutOff } from "./access/words-cut-off";
import { expect, test } from "./fixture";

/** Some forty screens, each looked at in three ways, on a machine that may be busy. */
test.describe.configure({ timeout: 600_000 });

for (const situation of situations) {
  test.describe(inWords(situation), () => {
    test.use({ language: situation.language, viewport: screenOf(situation), isMobile: false, hasTouch: false });

    test("every screen can be seen, read and reached", async ({ page, trainee, complaints }) => {
      await put(page, situation);
      const found: Record<string, string[]> = {};
      const note = (screen: string) => (barrier: string) => {
        found[barrier] = [...(found[barrier] ?? []), screen];
      };
      const seen = new Set<string>();
      await lookAtEveryScreen(trainee, async (screen) => {
        seen.add(new URL(page.url()).hash.slice(1));
        const barriers = await axeFinds(page, situation.forcedColours ? "without colours" : "all");
        for (const look of [wordsCutOff, tightControls, lostFocus]) barriers.push(...(await look(page)));
        if (!situation.spaced) barriers.push(...(await hardReading(page)));
        if (situation.forcedColours) {
          await page.emulateMedia({ forcedColors: "none" });
          barriers.push(...(await axeFinds(page, "colours only")));
          await page.emulateMedia({ forcedColors: "active" });
        }
        barriers.forEach(note(screen));
      });
      // The last screens failed on purpose.
      const others = complaints.splice(0).filter((told) => !/NumberFormat|Failed to (load|fetch)|404/.test(told));
      expect(others, "what the console told besides").toEqual([]);
      expect(routesNotSeen(seen), "routes of the app that lead to none of these screens").toEqual([]);
      expect(found, "barriers and the screens that have them").toEqual({});
    });
  });
}
