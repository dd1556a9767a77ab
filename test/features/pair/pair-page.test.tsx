import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import PairPage from "#features/pair/pair-page";
import { addresses } from "#stores/addresses";
import { services } from "#stores/services";
import { Route, Routes } from "#ui/routing/routes";
import { provideLamp } from "../../support/lamp-services";
import { lampStory } from "../../support/lamp-story";
import { renderPage } from "../../support/render-page";

beforeEach(() => {
  provideLamp();
});

const open = (scenario: string) =>
  renderPage(
    <Routes>
      <Route path={addresses.pair(":scenario")} element={<PairPage />} />
    </Routes>,
    addresses.pair(scenario),
  );

test("the customer's sheet has the lines and what changes the weather", async () => {
  await open("lamp");
  expect(await screen.findByRole("heading", { name: "Peter Hill" })).toBeVisible();
  expect(screen.getByText("The lamp is broken.")).toBeVisible();
  expect(screen.getAllByRole("heading", { name: "This calms you" })).not.toEqual([]);
  expect(screen.getByText("If it did not, say in a sentence how you feel, and leave.")).toBeVisible();
});

test("the agent's sheet has the case and nothing of what the customer will say", async () => {
  const user = userEvent.setup();
  await open("lamp");
  await user.click(await screen.findByRole("radio", { name: "Agent" }));
  expect(screen.getByText("A lamp came broken.")).toBeVisible();
  expect(screen.getByText("Thursday")).toBeVisible();
  expect(screen.queryByText("The lamp is broken.")).not.toBeInTheDocument();
  expect(screen.queryByText("A lamp that works.")).not.toBeInTheDocument();
});

test("the observer ticks criteria and rules", async () => {
  const user = userEvent.setup();
  await open("lamp");
  await user.click(await screen.findByRole("radio", { name: "Observer" }));
  const empathy = screen.getByRole("checkbox", { name: /Empathy/ });
  await user.click(empathy);
  expect(empathy).toBeChecked();
  expect(screen.getByRole("checkbox", { name: "Do not blame the driver." })).not.toBeChecked();
});

test("an unknown customer is told", async () => {
  await open("nobody");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("This customer is not here");
});

test("a customer who is kept for checks is not given away", async () => {
  provideLamp(lampStory.replace("use: practice", "use: check"));
  await open("lamp");
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("This customer is not here");
});

test("a customer who could not be loaded is loaded at the next try", async () => {
  const { content } = services();
  const load = vi.spyOn(content, "scenario").mockRejectedValueOnce(new Error("offline"));
  const user = userEvent.setup();
  await open("lamp");
  await user.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("heading", { name: "Peter Hill" })).toBeVisible();
  expect(load).toHaveBeenCalledTimes(2);
});
