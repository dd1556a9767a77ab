import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { putFocus } from "#ui/base/put-focus";
import { useLocation } from "#ui/routing/routing";

/**
 * Arriving at another page: it starts at its top, or where it was left when one goes back to it, and the focus lies on
 * its heading, so that a screen reader says where one is. The first page of a visit leaves the focus alone.
 * @param content the element that holds the pages
 */
export function useArrival(content: RefObject<HTMLElement | null>): void {
  const { pathname, key, by } = useLocation();
  const wentBack = by === "POP";
  const visit = `${key} ${pathname}`;
  const heights = useRef(new Map<string, number>());
  const arrivedAt = useRef(pathname);

  // Before it is painted: nobody sees the page at another one's height.
  useLayoutEffect(() => {
    if (arrivedAt.current === pathname || !content.current) return;
    arrivedAt.current = pathname;
    window.scrollTo(0, wentBack ? (heights.current.get(visit) ?? 0) : 0);
    return focusHeading(content.current);
  }, [content, pathname, visit, wentBack]);

  useEffect(() => {
    const keep = () => heights.current.set(visit, window.scrollY);
    window.addEventListener("scroll", keep, { passive: true });
    return () => window.removeEventListener("scroll", keep);
  }, [visit]);
}

/** Gives the focus to the page's heading as soon as there is one, unless the page has put it elsewhere itself. */
function focusHeading(content: HTMLElement): (() => void) | undefined {
  const tryIt = (): boolean => {
    if (content.contains(document.activeElement) && content !== document.activeElement) return true;
    const heading = content.querySelector("h1");
    if (!heading) return false;
    putFocus(heading);
    return true;
  };
  if (tryIt()) return undefined;
  const observer = new MutationObserver(() => {
    if (tryIt()) observer.disconnect();
  });
  observer.observe(content, { childList: true, subtree: true });
  return () => observer.disconnect();
}
