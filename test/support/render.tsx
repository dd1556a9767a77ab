import { render } from "@testing-library/react";
import type { ReactElement, ReactNode } from "react";
import { createTranslator } from "#i18n/translator";
import { Translation } from "#ui/translate";

/** Renders with the interface's texts of a language around it. */
export async function renderWithTexts(element: ReactElement, language = "en") {
  const initial = await createTranslator(language);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <Translation language={language} initial={initial}>
      {children}
    </Translation>
  );
  return render(element, { wrapper });
}
