import type { ReactElement } from "react";
import { MemoryRouter } from "react-router";
import { renderWithTexts } from "./render";

/** Renders a page at an address, with the interface's texts of a language. */
export function renderPage(page: ReactElement, address = "/", language = "en") {
  return renderWithTexts(<MemoryRouter initialEntries={[address]}>{page}</MemoryRouter>, language);
}
