import { Button } from "#ui/controls/button";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** The saved work could not be read just now. */
export function ProgressFailed({ onRetry }: { onRetry: () => void }) {
  const translate = useTranslate();
  return (
    <Notice
      kind="error"
      live="alert"
      title={translate("progress.failed.title")}
      actions={<Button onClick={onRetry}>{translate("progress.failed.retry")}</Button>}
    >
      {translate("progress.failed.text")}
    </Notice>
  );
}
