import { act, cleanup, screen, waitFor, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import ObservationPage from "#features/observe/observation-page";
import { loadRecord } from "#stores/record";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";

const user = userEvent.setup();

beforeEach(() => localStorage.clear());

test("what was seen is kept without what was not, and can be taken out again", async () => {
  const work = provideSmallLibrary([]);
  await renderPage(<ObservationPage />, "/observe");
  const keep = screen.getByRole("button", { name: "Keep this conversation" });
  expect(keep).toBeDisabled();
  await user.selectOptions(screen.getByLabelText("Channel"), "Phone");
  const empathy = within(screen.getByRole("group", { name: "Empathy" }));
  await user.click(empathy.getByRole("radio", { name: "all there" }));
  const closing = within(screen.getByRole("group", { name: "Closing" }));
  await user.click(closing.getByRole("radio", { name: "half there" }));
  await user.click(closing.getByRole("radio", { name: "Not seen" }));
  await user.type(screen.getByLabelText("What stood out?"), "Calm.");
  await user.click(keep);
  expect(await screen.findByText("1 conversation noted")).toBeVisible();
  expect(await work.observations.all()).toMatchObject([
    { at: Date.UTC(2026, 4, 20), channel: "phone", levels: { empathy: 2 }, note: "Calm." },
  ]);
  expect((await work.observations.all())[0]?.levels).not.toHaveProperty("closing");
  await user.click(screen.getByText("1 conversation noted"));
  await user.click(screen.getByRole("button", { name: /^Delete the conversation of .*20/ }));
  await waitFor(() => expect(screen.queryByText("1 conversation noted")).toBeNull());
  expect(await work.observations.all()).toEqual([]);
});

test("a note that was not kept yet is there again when the page is loaded anew", async () => {
  provideSmallLibrary([]);
  await renderPage(<ObservationPage />, "/observe");
  await act(() => loadRecord());
  await user.type(screen.getByLabelText("What stood out?"), "Never shouted.");
  cleanup();
  await renderPage(<ObservationPage />, "/observe");
  await act(() => loadRecord());
  expect(screen.getByLabelText("What stood out?")).toHaveValue("Never shouted.");
});

test("the sheet on paper has every criterion and level", async () => {
  provideSmallLibrary([]);
  await renderPage(<ObservationPage />, "/observe");
  await act(() => loadRecord());
  const table = within(screen.getByRole("table"));
  expect(table.getAllByRole("rowheader")).toHaveLength(4);
  expect(table.getAllByRole("columnheader")).toHaveLength(4);
});
