import type { Page } from "@playwright/test";

/**
 * What stands in somebody's way on the page as it is now and is not among axe's rules: words that are cut off or stick
 * out of what they are written on, controls too small to hit, lines too long to find the next one, sideways scroll.
 * @returns a sentence a barrier
 */
export async function barriersOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const slack = 1.5;
    const root = document.querySelector("dialog[open]") ?? document.body;
    const nameOf = (element: Element) =>
      `<${element.tagName.toLowerCase()} class="${element.getAttribute("class") ?? ""}"> ${(element.textContent ?? "").trim().slice(0, 60)}`;

    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide on a screen of ${clientWidth}`);

    const isHiddenFromSight = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return width <= 1 || height <= 1;
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !isHiddenFromSight(element);

    /** The element that words are cut off by, if any: one that neither shows nor scrolls what goes beyond it. */
    function cutter(words: DOMRect, from: Element): Element | undefined {
      let [across, along] = [true, true];
      for (let box: Element | null = from; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.clipPath !== "none" || isHiddenFromSight(box)) return undefined;
        const edge = box.getBoundingClientRect();
        const [hidesAcross, hidesAlong] = [style.overflowX, style.overflowY].map((one) => /hidden|clip/.test(one));
        if (across && hidesAcross && (words.right > edge.right + slack || words.left < edge.left - slack)) return box;
        if (along && hidesAlong && (words.bottom > edge.bottom + slack || words.top < edge.top - slack)) return box;
        if (/auto|scroll/.test(style.overflowX)) across = false;
        if (/auto|scroll/.test(style.overflowY)) along = false;
        if (style.position === "fixed") return undefined;
      }
      return undefined;
    }

    // In forced colours everything is painted.
    const forced = matchMedia("(forced-colors: active)").matches;
    const painted = (style: CSSStyleDeclaration) =>
      (!forced && style.backgroundColor !== "rgba(0, 0, 0, 0)") ||
      (Number.parseFloat(style.borderInlineStartWidth) > 0 && style.borderInlineStartColor !== "rgba(0, 0, 0, 0)");

    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || (node.textContent ?? "").trim() === "" || !isSeen(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const control = parent.closest("button, a, summary, select, [role=button]");
      const style = control && getComputedStyle(control);
      for (const words of range.getClientRects()) {
        if (words.width < 1) continue;
        const box = cutter(words, parent);
        if (box) {
          found.push(`cut off by ${nameOf(box).slice(0, 40)}: ${node.textContent?.trim().slice(0, 60)}`);
          break;
        }
        if (!control || !style || style.display === "inline" || !painted(style)) continue;
        const edge = control.getBoundingClientRect();
        const room = 3;
        if (words.left < edge.left + room || words.right > edge.right - room) {
          found.push(`words touch the edge of ${nameOf(control)}`);
          break;
        }
      }
    }

    /** What answers to a press: of a box with a label the two together. */
    const targetOf = (control: Element) => {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const boxes = [control, ...labels].map((one) => one.getBoundingClientRect());
      const [left, top] = [Math.min(...boxes.map((one) => one.left)), Math.min(...boxes.map((one) => one.top))];
      return {
        width: Math.max(...boxes.map((one) => one.right)) - left,
        height: Math.max(...boxes.map((one) => one.bottom)) - top,
      };
    };
    for (const control of root.querySelectorAll("a[href], button, input, select, textarea, summary, [role=button]")) {
      const style = getComputedStyle(control);
      const isLabelled = control instanceof HTMLInputElement && (control.labels?.length ?? 0) > 0;
      if (!control.checkVisibility({ visibilityProperty: true }) || (!isLabelled && isHiddenFromSight(control)))
        continue;
      // A link within a sentence is as tall as its line.
      if (style.display === "inline" && control instanceof HTMLAnchorElement) continue;
      const { width, height } = targetOf(control);
      // A main action is a button that is painted: it is to be hit without aiming.
      const least = control.matches("button, a") && painted(style) ? 44 : 24;
      const isSmall = Math.round(height) < least || Math.round(width) < least;
      if (isSmall) found.push(`${Math.round(width)} by ${Math.round(height)} is small for ${nameOf(control)}`);
    }

    for (const paragraph of root.querySelectorAll("p, li, blockquote, dd")) {
      const text = paragraph.textContent ?? "";
      if (text.length < 160 || paragraph.querySelector("p, li, div") || !isSeen(paragraph)) continue;
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 6))).size;
      // Wide characters count as two.
      const length = [...text].reduce((sum, letter) => sum + (/\p{Script=Han}/u.test(letter) ? 2 : 1), 0);
      if (length / lines > 95) found.push(`lines of ${Math.round(length / lines)} characters: ${text.slice(0, 60)}`);
      if (getComputedStyle(paragraph).textAlign === "justify") found.push(`justified: ${text.slice(0, 60)}`);
    }
    return [...new Set(found)];
  });
}

/**
 * Goes through all that can get the focus, after one press of a key so that the browser shows where it is.
 * @returns where the focus does not show, or where something that stays in place hides it
 */
export async function focusBarriersOn(page: Page): Promise<string[]> {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const found: string[] = [];
    const root = document.querySelector("dialog[open]") ?? document.body;
    const all = root.querySelectorAll<HTMLElement>("a[href], button:enabled, input:enabled, select, textarea, summary");
    const looks = (parts: readonly Element[]) =>
      parts
        .map((part) => getComputedStyle(part))
        .map((one) => `${one.outline} ${one.boxShadow} ${one.borderColor} ${one.backgroundColor} ${one.clipPath}`)
        .join();
    for (const control of all) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue;
      if (control instanceof HTMLInputElement && control.type === "radio" && !control.checked && control.form) continue;
      const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
      const parts = [control, control.parentElement, label, control.nextElementSibling].filter((one) => one != null);
      const name = `<${control.tagName.toLowerCase()}> ${(control.getAttribute("aria-label") ?? (label ?? control).textContent ?? "").trim().slice(0, 60)}`;
      (document.activeElement as HTMLElement | null)?.blur();
      const before = looks(parts);
      control.focus();
      if (document.activeElement !== control) continue;
      if (looks(parts) === before) found.push(`the focus does not show on ${name}`);
      const seen = label && control.getBoundingClientRect().width <= 1 ? label : control;
      const { left, right, top, bottom } = seen.getBoundingClientRect();
      const at = (x: number, y: number) => {
        const hit = document.elementFromPoint(x, y);
        return hit !== null && (seen.contains(hit) || hit.contains(seen) || (label?.contains(hit) ?? false));
      };
      const [middle, height] = [(left + right) / 2, bottom - top];
      const isClear = [0.15, 0.5, 0.85].some(
        (share) => at(middle, top + height * share) || at(left + 4, top + height * share),
      );
      if (!isClear) found.push(`the focus is hidden on ${name}`);
    }
    return found;
  });
}
