import { screen, within } from "@testing-library/preact";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { DrillItem } from "#core/drills/item";
import DrillPage from "#features/drill/drill-page";
import DrillsPage from "#features/drill/drills-page";
import { changeSettings } from "#stores/settings";
import { Route, Routes } from "#ui/routing/routes";
import { renderPage } from "../../support/render-page";
import { chair, manual, move, pair, provideDrills } from "../../support/small-drills";

async function open(kind: string, ...items: DrillItem[]) {
  const work = provideDrills(items);
  const pages = (
    <Routes>
      <Route path="/drills" element={<DrillsPage />} />
      <Route path="/drills/:kind" element={<DrillPage />} />
    </Routes>
  );
  await renderPage(pages, kind === "" ? "/drills" : `/drills/${kind}`);
  return { work, user: userEvent.setup() };
}

async function pick(user: ReturnType<typeof userEvent.setup>, name: RegExp | string) {
  await user.click(await screen.findByRole("radio", { name }));
  await user.click(screen.getByRole("button", { name: "This one" }));
}

describe("say this, not that", () => {
  it("asks to recognise, then to rewrite, and the row comes back later", async () => {
    const { work, user } = await open("say-this-not-that", pair);
    await pick(user, /Good question/);
    expect(screen.getByRole("group", { name: "Yes, that is the one." })).toHaveFocus();
    expect(screen.queryByText(/I'd rather check/)).toBeNull();
    await user.type(screen.getByRole("textbox"), "Let me find out for you. I'll ask our engineer and write by five.");
    await user.click(screen.getByRole("button", { name: "Check my words" }));
    expect(await screen.findByText("Yes, that works.")).toBeVisible();
    expect(screen.getByText("Promises to find out")).toBeVisible();
    expect(screen.getByText(/I'd rather check/)).toBeVisible();
    expect(screen.getByText("Leave nobody with a shrug.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "See what comes back, and when" }));
    expect(await screen.findByRole("heading", { name: "Done: one item." })).toHaveFocus();
    expect(screen.getByRole("heading", { name: "Back in 3 days" })).toBeVisible();
    expect(await work.drills.all()).toMatchObject([
      { language: "en", kind: "say-this-not-that", row: "P1", answers: [{ item: "x.valve", grade: "good" }] },
    ]);
  });

  it("a poor pick and no rewriting bring it back tomorrow", async () => {
    const { work, user } = await open("say-this-not-that", pair);
    await pick(user, /I don't know/);
    expect(screen.getByRole("group", { name: /^Not this time/ })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Skip the writing" }));
    await user.click(screen.getByRole("button", { name: "See what comes back, and when" }));
    expect(await screen.findByRole("heading", { name: "Back tomorrow" })).toBeVisible();
    expect((await work.drills.all())[0]?.answers).toMatchObject([{ grade: "again" }]);
  });

  it("words taken from the answer above are not taken for one's own, and may be tried again", async () => {
    const { work, user } = await open("say-this-not-that", pair);
    await pick(user, /Good question/);
    await user.type(screen.getByRole("textbox"), pair.kind === "say-this-not-that" ? String(pair.say) : "");
    await user.click(screen.getByRole("button", { name: "Check my words" }));
    expect(await screen.findByText(/Those are the words from above/)).toBeVisible();
    await user.clear(screen.getByRole("textbox"));
    await user.type(screen.getByRole("textbox"), "I'd like to be sure, so I'll find out and write to you by five.");
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(await screen.findByText("Yes, that works.")).toBeVisible();
    expect((await work.drills.all())[0]?.answers).toMatchObject([{ grade: "hard" }]);
  });
});

describe("other kinds", () => {
  it("name the move marks the words that make it", async () => {
    const { user } = await open("name-the-move", move);
    await pick(user, "Offers another way");
    expect(screen.getByText("I can put the green one aside", { selector: "mark" })).toBeVisible();
    expect(screen.getByText(/^C4 ·/)).toBeVisible();
  });

  it("mend the manual shows the answer beside one's own reason, with points to mark", async () => {
    const { work, user } = await open("mend-manual", manual);
    await pick(user, /Name what it means/);
    await user.type(screen.getByRole("textbox"), "Nobody likes to hear that.");
    expect(screen.queryByText(/makes it worse/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Compare" }));
    expect(screen.getByText(/makes it worse/)).toBeVisible();
    await user.click(screen.getByRole("switch", { name: "It makes people angrier." }));
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(await screen.findByText("Read it with their ears.")).toBeVisible();
    expect((await work.drills.all())[0]?.answers).toMatchObject([{ grade: "good" }]);
  });

  it("the other chair asks which reply calms, and why", async () => {
    const { work, user } = await open("other-chair", chair);
    await pick(user, "Three visits for nothing.");
    expect(screen.getByText(/Somebody has counted/)).toBeVisible();
    await pick(user, "It is polite.");
    expect((await work.drills.all())[0]?.answers).toMatchObject([{ grade: "hard" }]);
  });
});

describe("the list of drills", () => {
  it("says what is new, and after a weak answer the next day what comes first and why", async () => {
    const { user } = await open("", pair, move);
    expect(await screen.findByRole("link", { name: "Say this, not that" })).toBeVisible();
    expect(screen.getAllByText("1 new")).toHaveLength(2);
    await user.click(screen.getByRole("link", { name: "Name the move" }));
    await pick(user, "Apologises");
    await user.click(screen.getByRole("link", { name: "Leave the drill" }));
    const card = (await screen.findByRole("link", { name: "Name the move" })).closest("li") as HTMLElement;
    expect(within(card).getByText("Nothing due")).toBeVisible();
    expect(within(card).getByText("The next one comes back tomorrow.")).toBeVisible();
  });

  it("a language without drills says so", async () => {
    provideDrills([pair]);
    changeSettings({ conversationLanguage: "pl" });
    await renderPage(<DrillsPage />, "/drills");
    expect(await screen.findByText("No drills in this language yet")).toBeVisible();
  });
});
