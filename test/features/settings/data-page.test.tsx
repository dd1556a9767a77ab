import { act, screen, within } from "@testing-library/preact";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { noProgress, type Progress } from "#core/backup/progress";
import { backupText } from "#core/backup/write-backup";
import DataPage from "#features/settings/data/data-page";
import { setAsideStore } from "#storage/records";
import { tellStorage } from "#stores/notices";
import type { SavedWork } from "#stores/saved";
import { savedLearner } from "#stores/saved-values";
import { provideServices, services } from "#stores/services";
import { changeSettings, settingsStore } from "#stores/settings";
import { renderPage } from "../../support/render-page";
import { provideSmallLibrary } from "../../support/small-library";
import { smallAttempt, smallSession } from "../../support/small-records";

const user = userEvent.setup({ applyAccept: false });
const cake = smallAttempt({ id: "cake" });
let work: SavedWork;

beforeEach(() => {
  localStorage.clear();
  work = provideSmallLibrary([]);
});

/** Every file that the page hands to the browser to be saved. */
function filesSaved(): File[] {
  const made: File[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((file) => `blob:${made.push(file as File)}`);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => undefined);
  return made;
}

async function choose(text: string): Promise<void> {
  await user.upload(screen.getByLabelText("Choose a copy"), new File([text], "sparring-2026-05-20.json"));
}

const copyOf = (progress: Partial<Progress>) => backupText({ ...noProgress, ...progress }, Date.UTC(2026, 4, 18));
const button = (name: string | RegExp) => screen.findByRole("button", { name });

test("a copy is saved, and brought back where there is nothing it makes the same work", async () => {
  const made = filesSaved();
  await work.attempts.put("cake", cake);
  await work.attempts.put("other", smallAttempt({ id: "other", learner: "somebody else" }));
  changeSettings({ gender: "m" });
  const view = await renderPage(<DataPage />);
  expect(screen.getByText("You have not saved a copy yet.")).toBeVisible();
  await user.click(await button("Save a copy"));
  expect(await screen.findByText(/saved as sparring-2026-05-\d\d\.json/)).toBeVisible();
  expect(screen.getByText(/^Last copy: .*2026/)).toBeVisible();
  const text = (await made[0]?.text()) ?? "";
  expect(text).not.toContain("somebody else");
  view.unmount();

  localStorage.clear();
  work = provideSmallLibrary([]);
  await renderPage(<DataPage />);
  await choose(text);
  expect(await screen.findByText("1 finished conversation to add")).toBeVisible();
  expect(await work.attempts.all(), "a preview changes nothing").toEqual([]);
  await user.click(await button("Put it with my work"));
  expect(await screen.findByText(/are one\.$/)).toBeVisible();
  expect(await work.attempts.all()).toEqual([cake]);
  expect(settingsStore.getState().gender).toBe("m");

  await choose(text);
  expect(await screen.findByText("All of it is here already. There is nothing to add.")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Put it with my work" })).toBeNull();
});

/** A storage that lasts, in which people are told apart. */
function lasting(): void {
  provideServices({ ...services(), work: { ...work, lasting: true } });
}

test("whose a copy from elsewhere is, is asked: it can be added to one's own work", async () => {
  lasting();
  const session = smallSession({ id: "open", learner: "tablet" });
  await renderPage(<DataPage />);
  await choose(copyOf({ sessions: [session], attempts: [{ ...cake, learner: "tablet" }] }));
  expect(await screen.findByRole("heading", { name: "Whose work is this?" })).toHaveFocus();
  expect(screen.queryByText("1 open conversation to add")).toBeNull();
  await user.click(await button("Add it to my work"));
  expect(await screen.findByText("1 open conversation to add")).toBeVisible();
  await user.click(await button("Put it with my work"));
  await screen.findByText(/are one\.$/);
  expect(await work.attempts.all()).toEqual([cake]);
  expect(await work.sessions.all()).toEqual([{ ...session, learner: "learner" }]);
});

test("a copy from elsewhere can be kept as another person, who needs a name", async () => {
  lasting();
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => undefined);
  const attempts = [{ ...cake, learner: "tablet" }];
  await renderPage(<DataPage />);
  await choose(backupText({ ...noProgress, attempts }, 0, "Ola"));
  expect(await screen.findByText(/^The name in this copy is Ola\./)).toBeVisible();
  await user.click(await button("Keep it as another person: Ola"));
  const name = await screen.findByLabelText("Name of the other person");
  expect(name).toHaveValue("Ola");
  await user.clear(name);
  await user.click(await button("Add this person"));
  expect(await work.database.all("learners"), "nobody is added without a name").toEqual([]);
  await user.type(name, "Ola N.");
  await user.click(await button("Add this person"));
  expect(await screen.findByText(/^Done\. Ola N\. has all of it here now/)).toBeVisible();
  expect(await work.attempts.all()).toEqual(attempts);
  await user.click(await button("Switch to Ola N."));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  expect(savedLearner().read()).toBe("tablet");
});

test("recordings stay out of a copy, and how big they would make it is said", async () => {
  const made = filesSaved();
  const recording = { version: 1 as const, learner: "learner", at: 1, length: 1, format: "audio/webm", heard: [] };
  for (const answer of [0, 1]) {
    const sound = new Uint8Array(1_200_000);
    await work.recordings.put(`cake 00000${answer}`, { ...recording, session: "cake", answer, sound });
  }
  await renderPage(<DataPage />);
  expect(await screen.findByText(/^Your 2 sound recordings stay out: .* by about 2\.4 MB\.$/)).toBeVisible();
  await user.click(await button("Save a copy"));
  await vi.waitFor(() => expect(made).toHaveLength(1));
  expect(made[0]?.size).toBeLessThan(10_000);
});

test("a file of what was set aside is known as such, and how much of it is back is told", async () => {
  const made = filesSaved();
  const aside = (key: string, value: object) => work.setAside([{ store: "attempts", key, value, problem: "" }]);
  await aside("cake", cake);
  await aside("ruin", { ...cake, id: "ruin", overall: "?" });
  const view = await renderPage(<DataPage />);
  await user.click(await button("Save as a file"));
  await vi.waitFor(() => expect(made).toHaveLength(1));
  view.unmount();
  work = provideSmallLibrary([]);
  await renderPage(<DataPage />);
  await choose((await made[0]?.text()) ?? "");
  expect(
    await screen.findByText(
      "1 piece from this file could be read and is back. 1 piece cannot be read yet and is put aside below.",
    ),
  ).toBeVisible();
  expect(await work.attempts.all()).toEqual([cake]);
  expect(await screen.findByText(/^1 saved piece of your work was damaged/)).toBeVisible();
});

test("who leaves a copy has what they had", async () => {
  await renderPage(<DataPage />);
  await choose(copyOf({ attempts: [cake] }));
  await user.click(await button("Leave it"));
  expect(await work.attempts.all()).toEqual([]);
  expect(screen.getByLabelText("Choose a copy")).toBeInTheDocument();
});

test("a damaged copy is told with its place, its sound part is taken, and the rest is set aside", async () => {
  const aside = vi.spyOn(work, "setAside");
  await renderPage(<DataPage />);
  const text = copyOf({ attempts: [cake, smallAttempt({ id: "lamp", title: "The lamp" })] });
  await choose(text.replace("The lamp", "The l4mp"));
  const notice = (await screen.findByText("Part of this file is damaged")).parentElement as HTMLElement;
  expect(within(notice).getByText("Line 3 cannot be read.")).toBeVisible();
  await user.click(await button("Put it with my work"));
  await screen.findByText(/are one\.$/);
  expect(await work.attempts.all()).toEqual([cake]);
  expect(aside).toHaveBeenCalledWith([expect.objectContaining({ value: expect.stringContaining("The l4mp") })]);
});

test.each([
  ["", "This file is empty"],
  ["my diary", "This is not a copy of your work"],
  ['{"cards":[]}', "This file comes from another app"],
  [copyOf({ attempts: [cake] }).slice(0, 200), "This copy is damaged so badly that nothing in it can be read"],
])("a file that is no copy is told for what it is (%#)", async (text, title) => {
  await renderPage(<DataPage />);
  await choose(text);
  expect(await screen.findByRole("alert")).toHaveTextContent(title);
});

test("a full disk in the middle of it harms nothing that was there, and is told", async () => {
  await work.attempts.put("cake", cake);
  vi.spyOn(work.sessions, "putAll").mockRejectedValue(new DOMException("full", "QuotaExceededError"));
  await renderPage(<DataPage />);
  await choose(copyOf({ attempts: [smallAttempt({ id: "lamp" })], sessions: [smallSession({ id: "open" })] }));
  await user.click(await button("Put it with my work"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not all of it could be written");
  expect(await work.attempts.under("cake")).toEqual([cake]);
});

test("the browser's promise to keep the work is shown, and asked for when it was not given", async () => {
  let lasting = false;
  vi.stubGlobal("navigator", {
    languages: ["en"],
    userAgent: navigator.userAgent,
    storage: {
      persisted: async () => lasting,
      persist: async () => {
        lasting = true;
        return true;
      },
      estimate: async () => ({ usage: 2_340_000 }),
    },
  });
  await renderPage(<DataPage />);
  expect(await screen.findByText(/has not promised to keep it/)).toBeVisible();
  expect(screen.getByText("It takes up about 2.3 MB here.")).toBeVisible();
  await user.click(await button("Ask the browser to keep it"));
  expect(await screen.findByText(/has promised to keep it/)).toBeVisible();
  vi.unstubAllGlobals();
});

test("everything is deleted, after a question", async () => {
  const reload = vi.spyOn(window.location, "reload").mockImplementation(() => undefined);
  await work.attempts.put("cake", cake);
  localStorage.setItem("sparring.drafts", '{"cake 0":"Hello"}');
  await renderPage(<DataPage />);
  await user.click(await button("Delete everything …"));
  const question = screen.getByRole("dialog", { name: "Delete everything?" });
  await user.click(within(question).getAllByRole("button", { name: "Keep my work" })[0] as HTMLElement);
  expect(await work.attempts.all()).toEqual([cake]);
  await user.click(await button("Delete everything …"));
  await user.click(await button("Yes, delete everything"));
  await vi.waitFor(() => expect(reload).toHaveBeenCalled());
  expect(await work.attempts.all()).toEqual([]);
  expect(localStorage).toHaveLength(0);
});

test("where nothing was set aside, nothing is said of it", async () => {
  await renderPage(<DataPage />);
  await button("Save a copy");
  await vi.waitFor(async () => expect(await work.attempts.all()).toEqual([]));
  expect(screen.queryByRole("heading", { name: "Could not be read" })).toBeNull();
});

test("what turns out to be damaged while the page is there is shown on it", async () => {
  await renderPage(<DataPage />, "/data");
  await button("Save a copy");
  await work.setAside([{ store: "attempts", key: "ruin", value: { ...cake, overall: "?" }, problem: "" }]);
  expect(screen.queryByRole("heading", { name: "Could not be read" })).toBeNull();
  act(() => tellStorage("set-aside"));
  expect(await screen.findByRole("heading", { name: "Could not be read" })).toBeVisible();
});

test("what was set aside is counted, saved, read again and deleted after a question", async () => {
  const made = filesSaved();
  const aside = (key: string, value: object) => work.setAside([{ store: "attempts", key, value, problem: "" }]);
  await aside("cake", cake);
  await aside("ruin", { ...cake, overall: "?" });
  await renderPage(<DataPage />);
  const section = (await screen.findByRole("heading", { name: "Could not be read" })).closest("section") as HTMLElement;
  expect(within(section).getByText(/^2 saved pieces of your work were damaged/)).toBeVisible();
  expect(within(section).getByText(/^From .*2026$/)).toBeVisible();

  await user.click(await button("Save as a file"));
  expect(await screen.findByText(/^Saved as sparring-set-aside-2026-/)).toBeVisible();
  expect(JSON.parse((await made[0]?.text()) ?? "").records).toHaveLength(2);

  await user.click(await button("Try again to read"));
  expect(await screen.findByText(/^1 piece could be read and is back with your work\. The rest/)).toBeVisible();
  expect(await work.attempts.all()).toEqual([cake]);
  await user.click(await button("Try again to read"));
  expect(await screen.findByText(/^Nothing of it can be read yet/)).toBeVisible();

  await user.click(await button("Delete …"));
  const question = screen.getByRole("dialog", { name: "Delete 1 damaged piece?" });
  await user.click(within(question).getAllByRole("button", { name: "Keep it" })[0] as HTMLElement);
  expect(await work.database.all(setAsideStore)).toHaveLength(1);
  await user.click(await button("Delete …"));
  await user.click(await button("Yes, delete"));
  expect((await screen.findByText("Deleted. The rest of your work is untouched.")).closest("[tabindex]")).toHaveFocus();
  expect(await work.database.all(setAsideStore)).toEqual([]);
  expect(screen.queryByRole("button", { name: "Delete …" })).toBeNull();
});
