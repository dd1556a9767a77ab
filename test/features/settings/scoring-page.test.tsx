import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { criteria } from "#core/service/criteria";
import { moves } from "#core/service/moves";
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
