import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tellPartLost } from "#app/offline/lost-part";
import { savedDrafts, savedLearner } from "#stores/saved-values";

let reload: ReturnType<typeof vi.spyOn>;
let asked: Promise<unknown>;

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
  savedLearner().write("me");
  reload = vi.spyOn(location, "reload").mockImplementation(() => undefined);
  const fetching = vi.fn(() => (asked = Promise.resolve(new Response("the page"))));
  vi.stubGlobal("fetch", fetching);
  asked = Promise.resolve();
  document.head.innerHTML = '<script src="early.js"></script><script type="module" src=""></script>';
});
afterEach(() => {
  vi.unstubAllGlobals();
  document.body.innerHTML = "";
});

/** Loses a part, and lets what comes of it happen. */
async function lose(version: string): Promise<void> {
  document.querySelector("script[type=module]")?.setAttribute("src", version);
  tellPartLost();
  await vi.waitFor(() => asked);
  await new Promise((done) => setTimeout(done));
}

test("a page that has lost a part is loaded again, once for each version", async () => {
  await lose("index-1.js");
  await lose("index-1.js");
  expect(reload).toHaveBeenCalledTimes(1);
  await lose("index-2.js");
  expect(reload).toHaveBeenCalledTimes(2);
});

test.each([
  ["textarea", "<textarea></textarea>"],
  ["line of text", '<input type="text" />'],
])("a %s is not taken from under the hands unless what stands in it is kept as a draft", async (_name, field) => {
  document.body.innerHTML = field;
  const written = document.body.firstElementChild as HTMLInputElement;
  written.value = "Half a sen";
  await lose("index-1.js");
  expect(reload).not.toHaveBeenCalled();
  savedDrafts("me").write({ "plan say: a": "Half a sen" });
  await lose("index-1.js");
  expect(reload).toHaveBeenCalledOnce();
});
