import type { Page } from "@playwright/test";

/**
 * Hears a page as somebody does who cannot see it: what appears in a live region is noted in the order and in the
 * pieces in which a screen reader would say it. A log says what is added; a status or an alert says all of itself.
 */
export class ScreenReader {
  private constructor(readonly page: Page) {}

  /** Begins to listen to a page, and goes on over its reloads. */
  static async listenTo(page: Page): Promise<ScreenReader> {
    await page.addInitScript(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      const regions = "[aria-live=polite], [aria-live=assertive], [role=log], [role=status], [role=alert]";
      const elementOf = (node: Node) => (node instanceof Element ? node : node.parentElement);

      /** What is said of a part: nothing of what is hidden from it. */
      const saidOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        if (!(node instanceof Element) || node.closest("[aria-hidden=true], [hidden]")) return "";
        const name = node.getAttribute("aria-label");
        return name ?? [...node.childNodes].map(saidOf).join(" ");
      };
      const flat = (text: string) => text.replace(/\s+/g, " ").trim();

      /** What is said because of one change; a whole region goes by itself. */
      const partsOf = ({ type, target, addedNodes }: MutationRecord): Node[] => {
        const region = elementOf(target)?.closest(regions);
        const added = [...addedNodes];
        if (!region) return added.flatMap((node) => (node instanceof Element ? inside(node) : []));
        if (region.getAttribute("role") === "log") return type === "childList" ? added : [];
        return [region];
      };
      const inside = (node: Element): Node[] =>
        node.matches(regions) ? [node] : [...node.querySelectorAll(regions)].filter((one) => one.role !== "log");

      new MutationObserver((records) => {
        const parts = [...new Set(records.flatMap(partsOf))].filter((node) => node.isConnected);
        const whole = parts.filter((node) => !parts.some((other) => other !== node && other.contains(node)));
        heard.push(...whole.map((node) => flat(saidOf(node))).filter((text) => text !== ""));
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    return new ScreenReader(page);
  }

  /** What was said since it was asked last. */
  async heard(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  }

  /** What the browser's accessibility tree holds under a landmark or a region, read from its beginning to its end. */
  async read(role: string): Promise<string> {
    const client = await this.page.context().newCDPSession(this.page);
    const { nodes } = (await client.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
    await client.detach();
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const root = nodes.find((node) => node.role?.value === role && !node.ignored);
    const say = (node: AxNode | undefined): string => {
      if (node?.role?.value === "StaticText") return String(node.name?.value ?? "");
      return (node?.childIds ?? []).map((id) => say(byId.get(id))).join(" ");
    };
    return say(root).replace(/\s+/g, " ").trim();
  }

  /** The role and name of what has the focus, as the browser tells them. */
  async focus(): Promise<string> {
    const client = await this.page.context().newCDPSession(this.page);
    const { nodes } = (await client.send("Accessibility.getFullAXTree")) as { nodes: AxNode[] };
    await client.detach();
    const focused = nodes.findLast((node) =>
      node.properties?.some(({ name, value }) => name === "focused" && value.value),
    );
    return `${focused?.role?.value ?? "nothing"} ${focused?.name?.value ?? ""}`.trim();
  }
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored?: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly childIds?: readonly string[];
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
}
