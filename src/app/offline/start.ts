import { reloadOnce } from "./reload-once";

/**
 * Helps the page to start. A script of its own, under a name that no release changes: a browser or a host may have kept
 * an old index.html whose parts are gone, and then this is all of the app that still comes. It asks for the page of
 * today, once; where that does not help, it lets index.html say so, in the visitor's language and with a way on.
 */
const said = document.getElementById("not-started");

let helping = false;

/** Several parts are lost together: they are helped once. */
async function help(): Promise<void> {
  // Once the app is there it has taken the place of these words, and helps itself.
  if (helping || !said?.isConnected) return;
  helping = true;
  if (!(await reloadOnce())) said.dataset.lost = "";
}

/** Without its code nothing is shown, without its looks nothing is fit to be. */
function isNeeded(target: EventTarget | null): boolean {
  if (target instanceof HTMLLinkElement) return target.rel === "stylesheet";
  return target instanceof HTMLScriptElement && target.type === "module";
}

function sayInLanguage(place: HTMLElement): void {
  const language = (tag: string) => tag.split("-")[0];
  const texts = [...place.querySelectorAll<HTMLElement>("[lang]")];
  const spoken = navigator.languages.map((tag) => texts.find(({ lang }) => language(lang) === language(tag)));
  const shown = spoken.find(Boolean) ?? texts[0];
  for (const text of texts) text.hidden = text !== shown;
  const again = shown?.querySelector("button");
  again?.addEventListener("click", () => location.reload());
  // Without this script it would be a button that does nothing.
  if (again) again.hidden = false;
}

if (said) sayInLanguage(said);
addEventListener("error", ({ target }) => void (isNeeded(target) && help()), true);
// Styles are waited for by scripts: what has none by now was lost before this script could hear of it.
const styles = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
if (styles.some(({ sheet }) => sheet === null)) void help();
