import { EmptyState } from "#ui/surfaces/empty-state";
import { useTranslate } from "#ui/translate";

/** Nothing is kept yet, and how something comes to be. */
export function NoPhrases() {
  const translate = useTranslate();
  return <EmptyState title={translate("phrases.empty.title")}>{translate("phrases.empty.text")}</EmptyState>;
}
