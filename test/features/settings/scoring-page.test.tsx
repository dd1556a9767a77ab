import { screen, within } from "@testing-library/preact";
import { beforeEach, expect, test } from "vitest";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
import { figuresByLanguage } from "#features/settings/figures";
import ScoringPage from "#features/settings/scoring-page";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";

beforeEach(() => {
  provideSmallLibrary([]);
});

test("every criterion is told with its three levels, and every move is named", async () => {
  await renderPage(<ScoringPage />, "/scoring");
  for (const name of ["Empathy", "Ownership", "Positive language", "Closing"]) {
    const part = screen.getByRole("heading", { level: 3, name }).parentElement as HTMLElement;
    expect(
      within(part)
        .getAllByRole("term")
        .map((term) => term.textContent),
    ).toEqual(["0", "1", "2"]);
  }
  expect(screen.getAllByRole("heading", { level: 3 })).toHaveLength(criteria.length);
  expect(screen.getAllByRole("listitem", { hidden: true }).length).toBeGreaterThanOrEqual(moves.length);
});

test("it says what it cannot do", async () => {
  await renderPage(<ScoringPage />, "/scoring");
  expect(screen.getByRole("heading", { name: "What it cannot do" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Back to the settings" })).toHaveAttribute("href", "/settings");
});

test("how far it agrees is told in sentences and in a table, first in the reader's language", async () => {
  await renderPage(<ScoringPage />, "/scoring", "pl");
  const part = screen.getByRole("heading", { name: "Na ile można temu ufać" }).closest("section") as HTMLElement;
  const polish = figuresByLanguage.pl;
  const [sentence] = within(part).getAllByText(/Ocenianie sprawdzono/);
  expect(sentence).toBeVisible();
  expect(sentence).toHaveTextContent(polish?.everyday.qwk.toFixed(2).replace(".", ",") as string);
  const [table, ...folded] = within(part).getAllByRole("table", { hidden: true });
  expect(table).toHaveAccessibleName(/^Zgodność w\sliczbach \(Polski\)$/);
  expect(within(table as HTMLElement).getAllByRole("columnheader")).toHaveLength(4);
  expect(within(table as HTMLElement).getAllByRole("rowheader")).toHaveLength(4);
  expect(folded).toHaveLength(Object.keys(figuresByLanguage).length - 1);
});

test("what was not measured is said and not left blank", async () => {
  await renderPage(<ScoringPage />, "/scoring");
  const keywords = screen.getAllByRole("row", { name: /^Keywords alone/ })[0] as HTMLElement;
  expect(within(keywords).getAllByText("not measured")).toHaveLength(2);
});

test("every language that is scored has its figures, and they are figures", () => {
  expect(Object.keys(figuresByLanguage).sort()).toEqual(["en", "pl", "ru", "zh-Hans"]);
  for (const { everyday, hard, labellers, keywords } of Object.values(figuresByLanguage)) {
    for (const { qwk } of [everyday, hard, labellers, keywords]) expect(Math.abs(qwk)).toBeLessThanOrEqual(1);
    for (const { qwk, interval } of [everyday, hard]) {
      const [low = 1, high = -1] = interval;
      expect(low).toBeLessThanOrEqual(qwk);
      expect(high).toBeGreaterThanOrEqual(qwk);
    }
  }
});
