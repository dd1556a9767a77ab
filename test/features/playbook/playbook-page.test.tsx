import { screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { playbookRows } from "#core/service/playbook";
import PlaybookPage from "#features/playbook/playbook-page";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";

const user = userEvent.setup();

test("every row is there, and leads to the customers that train it", async () => {
  provideSmallLibrary([{ id: "cake", title: "The late cake", trains: ["S7", "L10"] }]);
  await renderPage(<PlaybookPage />);
  const summaries = await screen.findAllByText(/^[A-Z]\d+ · /);
  expect(summaries).toHaveLength(playbookRows.length);
  const row = screen.getByText(/^L10 · /);
  await user.click(row);
  const details = within(row.closest("details") as HTMLElement);
  expect(details.getByRole("link", { name: "The late cake" })).toHaveAttribute("href", "/play/cake");
  expect(within(screen.getByText(/^L9 · /).closest("details") as HTMLElement).queryByText("The late cake")).toBeNull();
});

test("a row that a screen carries says which", async () => {
  provideSmallLibrary([{ id: "cake" }]);
  await renderPage(<PlaybookPage />);
  const row = await screen.findByText(/^M3 · /);
  await user.click(row);
  expect(within(row.closest("details") as HTMLElement).getByText("On your progress page")).toBeVisible();
});
