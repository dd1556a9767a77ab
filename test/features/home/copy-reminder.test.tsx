import { screen } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { CopyReminder } from "#features/home/copy-reminder";
import { noteCopy } from "#stores/copy/reminder";
import { libraryStore } from "#stores/library";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt } from "../../support/small-records";

const user = userEvent.setup();
const title = (count: number) => screen.queryByRole("heading", { name: `${count} conversations have no copy yet` });

async function home(finished: number): Promise<() => void> {
  const attempts = Array.from({ length: finished }, (_, number) => smallAttempt({ id: `talk ${number}` }));
  libraryStore.setState({ attempts });
  return (await renderPage(<CopyReminder />)).unmount;
}

beforeEach(() => {
  provideSmallLibrary([]);
  noteCopy(0, 0);
});

test("after a few conversations a copy is offered, and who says not now is left alone for a while", async () => {
  const leave = await home(4);
  expect(screen.queryByRole("heading")).toBeNull();
  leave();
  const leaveAgain = await home(5);
  expect(title(5)).toBeVisible();
  expect(screen.getByRole("link", { name: "Keep a copy" })).toHaveAttribute("href", "/data");
  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(title(5)).toBeNull();
  leaveAgain();
  await home(10);
  expect(title(10)).toBeVisible();
});

test("who has just saved a copy is not reminded", async () => {
  noteCopy(1, 9);
  await home(10);
  expect(screen.queryByRole("heading")).toBeNull();
});
