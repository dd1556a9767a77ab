import { type ComponentType, lazy, useState } from "react";
import type { Part } from "#i18n/parts";
import { useTranslate, WithTexts } from "#ui/translate";

type Load = () => Promise<{ default: ComponentType }>;

/** A page, with what it is made of for who wants to ask for it early. */
type LatePage = ComponentType & { readonly parts: readonly Part[]; readonly load: Load };

/**
 * A page whose code and texts are loaded, side by side, when one goes to it.
 * @param parts of the interface's texts that the page and all that it imports show; a test holds them to it
 */
export function page(parts: readonly Part[], load: Load): LatePage {
  let loaded: ComponentType | undefined;
  const loadPage = async () => {
    const code = await load();
    loaded = code.default;
    return code;
  };
  const Late = lazy(loadPage);
  function PageWithTexts() {
    const translate = useTranslate();
    // A page that is there is shown at once: whoever waits, if only for a moment, is held for 300 ms by React.
    const [Page] = useState(() => loaded ?? Late);
    // Both begin now; waiting for the texts first would begin the code after them. The page itself tells what failed.
    if (parts.some((part) => !translate.has.has(part))) loadPage().catch(() => undefined);
    return (
      <WithTexts parts={parts}>
        <Page />
      </WithTexts>
    );
  }
  return Object.assign(PageWithTexts, { parts, load: loadPage });
}
