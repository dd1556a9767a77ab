import { languageName } from "#i18n/languages";
import { VisuallyHidden } from "#ui/base/visually-hidden";
import { useTranslate } from "#ui/translate";

/** The languages that a customer speaks, each by its own name. */
export function OfferedLanguages({ tags }: { tags: readonly string[] }) {
  const translate = useTranslate();
  return (
    <p>
      <VisuallyHidden>{translate("library.card.languages")} </VisuallyHidden>
      {[...tags].sort().map((tag, index) => (
        <span key={tag}>
          {index > 0 && " · "}
          <span lang={tag}>{languageName(tag)}</span>
        </span>
      ))}
    </p>
  );
}
