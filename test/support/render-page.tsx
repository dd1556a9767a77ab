import type { ReactElement } from "react";
import { MemoryRouting } from "./memory-routing";
import { renderWithTexts } from "./render";

/** Renders a page at an address, with the interface's texts of a language. */
export function renderPage(page: ReactElement, address = "/", language = "en") {
  return renderWithTexts(<MemoryRouting address={address}>{page}</MemoryRouting>, language);
}
