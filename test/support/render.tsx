import { render } from "@testing-library/preact";
import type { ComponentChildren, VNode } from "preact";
import { createTranslator } from "#i18n/translator";
import { Translation } from "#ui/translate";

/** Renders with the interface's texts of a language around it. */
export async function renderWithTexts(element: VNode, language = "en") {
  const initial = await createTranslator(language);
  const wrapper = ({ children }: { children: ComponentChildren }) => (
    <Translation language={language} initial={initial}>
      {children}
    </Translation>
  );
  return render(element, { wrapper });
}
