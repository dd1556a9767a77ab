import { act, render, screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { useState } from "preact/hooks";
import { expect, test } from "vitest";
import { useKeptFocus } from "#app/use-kept-focus";

const user = userEvent.setup();

/** A desk on which one answers: what was used is replaced, or used up. */
function Desk({ usedUp = false }) {
  useKeptFocus();
  const [turn, setTurn] = useState(1);
  const answer = () => setTurn(turn + 1);
  return (
    <main>
      <section aria-label="desk">
        <div key={usedUp ? "" : turn}>
          <textarea aria-label={`answer ${turn}`} onKeyDown={({ key }) => key === "Enter" && answer()} />
          <button type="button" disabled={usedUp && turn > 1} onClick={answer}>
            Send
          </button>
        </div>
      </section>
      <p>Nothing</p>
    </main>
  );
}

test("what replaces a field has the focus that the field had", async () => {
  render(<Desk />);
  await user.type(screen.getByRole("textbox"), "{Enter}");
  await waitFor(() => expect(screen.getByRole("textbox", { name: "answer 2" })).toHaveFocus());
});

test("where a button was replaced the focus stays on what stood around it", async () => {
  render(<Desk />);
  await user.click(screen.getByRole("button"));
  await act(async () => undefined);
  expect(screen.getByRole("region", { name: "desk" })).toHaveFocus();
});

test("a button that is used up hands the focus on", async () => {
  render(<Desk usedUp />);
  await user.click(screen.getByRole("button"));
  await act(async () => undefined);
  expect(screen.getByRole("button")).toBeDisabled();
  expect(document.body).not.toHaveFocus();
  expect(screen.getByRole("button")).not.toHaveFocus();
});

test("who puts the focus away is left alone", async () => {
  render(<Desk />);
  await user.click(screen.getByRole("textbox"));
  act(() => screen.getByRole<HTMLElement>("textbox").blur());
  await act(async () => undefined);
  screen.getByRole("textbox").closest("div")?.append("…");
  await act(async () => undefined);
  expect(document.body).toHaveFocus();
});
