import { Button } from "#ui/controls/button";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** The customers could not be loaded. */
export function LibraryFailed({ onRetry }: { onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Notice
      kind="error"
      live="alert"
      title={translate("library.failed.title")}
      actions={<Button onClick={onRetry}>{translate("library.failed.retry")}</Button>}
    >
      {translate("library.failed.text")}
    </Notice>
  );
}
