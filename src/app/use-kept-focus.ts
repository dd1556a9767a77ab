import { useEffect } from "preact/hooks";
import { putFocus } from "#ui/base/put-focus";

/**
 * Keeps the focus in its place when what had it goes: a button that a turn replaces, a form that was sent. It then lies
 * on what stood around it, or in the field that took the place of a field, and reading goes on from there instead of
 * from the top of the page. Who puts the focus away themselves, by a press on nothing, is left alone.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: HTMLElement[] = [];
    const note = ({ target }: FocusEvent) => {
      path = pathOf(target);
    };
    const forget = ({ target, relatedTarget }: FocusEvent) => {
      if (relatedTarget !== null || !document.hasFocus()) return;
      // What is about to go still stands when it loses the focus.
      queueMicrotask(() => {
        if (!isGone(target) && target === path[0]) path = [];
      });
    };
    const keep = () => {
      const [had, ...around] = path;
      if (!had || !isGone(had) || !isNowhere(had)) return;
      const nearest = around.find((element) => element.isConnected);
      const field = had.matches("textarea") ? nearest?.querySelector<HTMLElement>("textarea:not(:disabled)") : null;
      const next = field ?? nearest;
      if (next) putFocus(next);
    };
    const observer = new MutationObserver(keep);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ["disabled"] });
    document.addEventListener("focusin", note);
    document.addEventListener("focusout", forget);
    return () => {
      observer.disconnect();
      document.removeEventListener("focusin", note);
      document.removeEventListener("focusout", forget);
    };
  }, []);
}

/** An element and all that it stands in, up to the page itself. */
function pathOf(target: EventTarget | null): HTMLElement[] {
  const path: HTMLElement[] = [];
  for (let one = target; one instanceof HTMLElement && one !== document.body; one = one.parentElement) path.push(one);
  return path;
}

/** Whether an element cannot have the focus any more. */
function isGone(element: EventTarget | null): boolean {
  return element instanceof Element && (!element.isConnected || element.matches(":disabled"));
}

/** Whether nothing has the focus, or only what has gone. */
function isNowhere(had: Element): boolean {
  return [null, document.body, had].includes(document.activeElement as HTMLElement | null);
}
