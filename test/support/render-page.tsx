import type { VNode } from "preact";
import { MemoryRouting } from "./memory-routing";
import { renderWithTexts } from "./render";

/** Renders a page at an address, with the interface's texts of a language. */
export function renderPage(page: VNode, address = "/", language = "en") {
  return renderWithTexts(<MemoryRouting address={address}>{page}</MemoryRouting>, language);
}
