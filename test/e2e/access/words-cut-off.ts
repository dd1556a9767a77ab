import type { Page } from "@playwright/test";

/**
 * Words that are cut off, by the edge of the screen or by a part of the page that neither shows nor scrolls what goes
 * beyond it; and words of the navigation that lie over each other.
 * @returns a sentence for each
 */
export async function wordsCutOff(page: Page): Promise<string[]> {
  // What is out of sight is laid out as if one had scrolled to it.
  await page.evaluate(() => {
    const laidOut = new CSSStyleSheet();
    laidOut.replaceSync("* { content-visibility: visible !important; }");
    document.adoptedStyleSheets.push(laidOut);
  });
  const sideways = await page.evaluate((screen) => {
    const { scrollWidth } = document.documentElement;
    return scrollWidth > screen ? [`the page is ${scrollWidth} wide on a screen of ${screen}`] : [];
  }, page.viewportSize()?.width ?? 0);
  const cut = await page.evaluate(() => {
    const slack = 1.5;
    const isTiny = ({ width, height }: DOMRect) => width <= 1 || height <= 1;

    /** Whether a box cuts off words that stand in it; nothing where it is no matter of sight any more. */
    function cuts(box: Element, words: DOMRect): boolean | undefined {
      const { overflowX, overflowY, clipPath } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (clipPath !== "none" || isTiny(edge) || /auto|scroll/.test(overflowX + overflowY)) return undefined;
      const across = words.right > edge.right + slack || words.left < edge.left - slack;
      const along = words.bottom > edge.bottom + slack || words.top < edge.top - slack;
      return (/hidden|clip/.test(overflowX) && across) || (/hidden|clip/.test(overflowY) && along);
    }

    function isCut(node: Node): boolean {
      const range = document.createRange();
      range.selectNodeContents(node);
      const all = [...range.getClientRects()].filter((words) => words.width >= 1);
      for (let box = node.parentElement; box && box !== document.body; box = box.parentElement) {
        const edge = box;
        const answers = all.map((words) => cuts(edge, words));
        if (answers.includes(true)) return true;
        if (answers.includes(undefined)) return false;
      }
      return false;
    }

    const root = document.querySelector("dialog[open]") ?? document.body;
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = (node.textContent ?? "").trim();
      const isSeen = node.parentElement?.checkVisibility({ visibilityProperty: true });
      if (text !== "" && isSeen && isCut(node)) found.push(`cut off: ${text.slice(0, 60)}`);
    }
    return found;
  });
  const over = await page.evaluate(() => {
    const links = [...document.querySelectorAll("nav a")].map((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return { name: link.textContent, box: range.getBoundingClientRect() };
    });
    return links.flatMap(({ name, box }, index) => {
      const next = links[index + 1];
      const lies = next && next.box.top < box.bottom && box.right > next.box.left && box.left < next.box.right;
      return lies ? [`${name} lies over ${next.name}`] : [];
    });
  });
  return [...sideways, ...cut, ...over];
}
