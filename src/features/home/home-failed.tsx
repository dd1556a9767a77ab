import { Button } from "#ui/controls/button";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** What to do next could not be worked out just now. */
export function HomeFailed({ onRetry }: { onRetry: () => void }) {
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
