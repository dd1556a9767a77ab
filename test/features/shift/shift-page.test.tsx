import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import ShiftBar from "#features/shift/shift-bar";
import ShiftPage from "#features/shift/shift-page";
import { addresses } from "#stores/addresses";
import type { SavedWork } from "#stores/saved";
import { changeSettings } from "#stores/settings";
import { endShift } from "#stores/shift";
import { loadShift, shiftStore } from "#stores/shift-state";
import { Link } from "#ui/routing/link";
import { Route, Routes } from "#ui/routing/routes";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt } from "../../support/small-records";

let work: SavedWork;

beforeEach(() => {
  endShift();
  work = provideSmallLibrary([
    { id: "cake", channel: "chat", mood: -2, customer: "Dan" },
    { id: "pie", channel: "phone", mood: -8, customer: "Eva" },
    { id: "bun", channel: "email", mood: -1, customer: "Ola" },
  ]);
});

const open = () =>
  renderPage(
    <>
      <ShiftBar />
      <Routes>
        <Route path={addresses.shift} element={<ShiftPage />} />
        <Route path="*" element={<Link to={addresses.shift}>back</Link>} />
      </Routes>
    </>,
    addresses.shift,
  );

/** The customer who is being talked to has gone. */
async function finish(place: number) {
  const { session = "", scenario = "" } = shiftStore.getState().shift?.stops[place] ?? {};
  await work.attempts.put(
    session,
    smallAttempt({ id: session, session, scenario, customer: `Customer of ${scenario}` }),
  );
  await act(loadShift);
}

test("three customers in a row, with a breath between, and a look back", async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole("button", { name: "Start the shift" }));
  for (const place of [0, 1, 2]) {
    if (place > 0) {
      expect(await screen.findByRole("heading", { level: 1, name: "Breathe" })).toBeVisible();
      await user.click(screen.getByRole("button", { name: "To the next customer" }));
    }
    expect(await screen.findByRole("heading", { name: `Customer ${place + 1} of 3` })).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Start the conversation" }));
    const bar = await screen.findByRole("complementary", { name: "A shift" });
    expect(bar).toHaveTextContent(`${place + 1} of 3`);
    await finish(place);
    await user.click(within(bar).getByRole("link", { name: "To the shift" }));
  }
  expect(await screen.findByRole("heading", { name: "The shift is over" })).toBeVisible();
  expect(screen.getAllByRole("link", { name: /Customer of/ })).toHaveLength(3);
  expect(await work.sessions.all()).toHaveLength(3);
});

test("without time to breathe the next customer comes at once", async () => {
  const user = userEvent.setup();
  changeSettings({ breathe: false });
  await open();
  await user.click(screen.getByRole("button", { name: "Start the shift" }));
  await user.click(await screen.findByRole("button", { name: "Start the conversation" }));
  await finish(0);
  await user.click(screen.getByRole("link", { name: "To the shift" }));
  expect(await screen.findByRole("heading", { name: "Customer 2 of 3" })).toBeVisible();
});

test("a conversation that was left is carried on, and the shift can be ended", async () => {
  const user = userEvent.setup();
  await open();
  await user.click(screen.getByRole("button", { name: "Start the shift" }));
  await user.click(await screen.findByRole("button", { name: "Start the conversation" }));
  await user.click(screen.getByRole("link", { name: "back" }));
  const on = await screen.findByRole("link", { name: "Carry on where you left off" });
  expect(on).toHaveAttribute("href", addresses.talk(shiftStore.getState().shift?.stops[0]?.session ?? ""));
  await user.click(screen.getByRole("button", { name: "End the shift here" }));
  expect(screen.getByRole("button", { name: "Start the shift" })).toBeVisible();
});
