import { screen, waitFor } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { renderLampApp } from "../../support/lamp-app";
import { provideLamp } from "../../support/lamp-services";

const user = userEvent.setup();

beforeEach(() => {
  provideLamp();
  Element.prototype.scrollIntoView = () => undefined;
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
});

/** Goes on through the conversation, taking the first answer and reason wherever one is asked. */
async function watchToTheEnd(): Promise<number> {
  let stops = 0;
  for (let steps = 0; steps < 40 && screen.queryByText(/from the customer/) === null; steps++) {
    const goOn = screen.queryByRole("button", { name: "Go on" });
    if (goOn) await user.click(goOn);
    else {
      stops++;
      for (const group of ["What would you say next?", "And why?"]) {
        const question = screen.queryByRole("group", { name: group });
        const first = question?.querySelector("input");
        if (first) await user.click(first);
      }
      await user.click(screen.getByRole("button", { name: "See what was said" }));
    }
  }
  return stops;
}

test("a conversation is watched turn by turn, with a question before the turns that matter, to the customer's rating", async () => {
  await renderLampApp("/watch/lamp");
  const log = await screen.findByRole("log");
  expect(log.textContent).toContain("broken");
  expect(await watchToTheEnd()).toBeGreaterThan(0);
  expect(screen.getByText(/stars? of 5 from the customer/)).toBeVisible();
});

test("the other conversation with the same customer begins anew", async () => {
  await renderLampApp("/watch/lamp");
  await screen.findByRole("log");
  await watchToTheEnd();
  await user.click(screen.getByRole("radio", { name: "Handled well" }));
  await waitFor(() => expect(screen.queryByText(/from the customer/)).toBeNull());
  expect(screen.getByRole("link", { name: "Now try it yourself" })).toHaveAttribute("href", "/play/lamp");
});

test("a customer who is not there is told, with the way back", async () => {
  await renderLampApp("/watch/nobody");
  expect(await screen.findByRole("link", { name: /customers/i })).toBeVisible();
});
