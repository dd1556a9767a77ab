import type { Page } from "@playwright/test";

/** So large is what is to be hit at least, in pixels: anything (WCAG 2.5.8), and the painted buttons (2.5.5). */
const least = { any: 24, button: 44 };

/**
 * Controls that are too small to hit, or too narrow for their words.
 * @returns a sentence for each
 */
export async function tightControls(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const root = document.querySelector("dialog[open]") ?? document.body;
    // In forced colours everything is painted.
    const forced = matchMedia("(forced-colors: active)").matches;
    const clear = "rgba(0, 0, 0, 0)";

    const isPainted = ({ backgroundColor, borderInlineStartWidth, borderInlineStartColor }: CSSStyleDeclaration) =>
      !forced &&
      (backgroundColor !== clear ||
        (borderInlineStartColor !== clear && Number.parseFloat(borderInlineStartWidth) > 0));

    /** What answers to a press: of a box with a label the two together. */
    function sizeOf(control: Element) {
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : [];
      const boxes = [control, ...labels].map((one) => one.getBoundingClientRect());
      const span = (from: "left" | "top", to: "right" | "bottom") =>
        Math.round(Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from])));
      return { width: span("left", "right"), height: span("top", "bottom") };
    }

    function touchesEdge(control: Element): boolean {
      const { left, right } = control.getBoundingClientRect();
      const room = 4;
      const range = document.createRange();
      range.selectNodeContents(control);
      return [...range.getClientRects()].some(
        (words) => words.width > 1 && (words.left < left + room || words.right > right - room),
      );
    }

    /** What is wrong with a control, in words. */
    function faultsOf(control: Element): (string | false)[] {
      const style = getComputedStyle(control);
      const { width, height } = sizeOf(control);
      // A link within a sentence is as tall as its line.
      const isMeant = style.display !== "inline" && Math.min(width, height) > 1;
      if (!isMeant || !control.checkVisibility({ visibilityProperty: true })) return [];
      const isButton = control.matches("button, a") && isPainted(style);
      const wanted = isButton ? least.button : least.any;
      return [
        Math.min(width, height) < wanted && `${width} by ${height} is small`,
        isButton && touchesEdge(control) && "words touch the edge",
      ];
    }

    const all = [...root.querySelectorAll("a[href], button, input, select, textarea, summary")];
    return all.flatMap((control) => {
      const name = `<${control.tagName.toLowerCase()}> ${(control.textContent ?? "").trim().slice(0, 60)}`;
      return faultsOf(control).flatMap((fault) => (fault ? [`${fault}: ${name}`] : []));
    });
  }, least);
}
