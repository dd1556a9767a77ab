import type { ComponentChildren, ComponentType, FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Part } from "#i18n/parts";
import type { Translate } from "#i18n/translator";
import { Spinner } from "#ui/surfaces/spinner";
import { useTranslate } from "#ui/translate";

interface LatePageProps {
  /** Shown until the page has come. */
  readonly waiting?: ComponentChildren;
}

/** A page that comes when one goes to it. */
export type LatePage = FunctionComponent<LatePageProps> & {
  /** Of the interface's texts, those that it shows. */
  readonly parts: readonly Part[];
  /** Loads its code, once. */
  load(): Promise<void>;
  /** Loads all that it is shown with, side by side; undefined where all of it is there. */
  prepare(translate: Translate): Promise<void> | undefined;
};

/**
 * A page whose code and texts are loaded, side by side, when one goes to it.
 * @param parts of the interface's texts that the page and all that it imports show; a test holds them to it
 */
export function page(parts: readonly Part[], load: () => Promise<{ default: ComponentType }>): LatePage {
  let Page: ComponentType | undefined;
  const loadCode = async () => {
    if (!Page) Page = (await load()).default;
  };
  const missingIn = (translate: Translate) => parts.filter((part) => !translate.has.has(part));
  const prepare = (translate: Translate) => {
    const missing = missingIn(translate);
    if (Page && missing.length === 0) return undefined;
    return Promise.all([loadCode(), ...missing.map((part) => translate.with(part))]).then(() => undefined);
  };
  function PageWhenThere({ waiting = <Waiting /> }: LatePageProps) {
    const translate = useTranslate();
    const [prepared, setPrepared] = useState<{ failed?: unknown }>({});
    useEffect(() => {
      let wanted = true;
      const tell = (news: { failed?: unknown }) => wanted && setPrepared(news);
      prepare(translate)?.then(
        () => tell({}),
        (failed: unknown) => tell({ failed }),
      );
      return () => {
        wanted = false;
      };
    }, [translate]);
    // The error boundary around it speaks.
    if ("failed" in prepared) throw prepared.failed;
    return Page && missingIn(translate).length === 0 ? <Page /> : waiting;
  }
  return Object.assign(PageWhenThere, { parts, load: loadCode, prepare });
}

function Waiting() {
  const translate = useTranslate();
  return <Spinner label={translate("app.loading")} />;
}
