import { Button } from "../controls/button";
import { useTranslate } from "../translate";
import { Notice } from "./notice";

interface LoadFailedProps {
  /** The customers, or the trainee's own saved work. */
  what: "library" | "progress";
  onRetry: () => void;
}

/** A part of a page in place of what could not be loaded just now. */
export function LoadFailed({ what, onRetry }: LoadFailedProps) {
  const translate = useTranslate();
  return (
    <Notice
      kind="error"
      live="alert"
      title={translate(`${what}.failed.title`)}
      actions={<Button onClick={onRetry}>{translate(`${what}.failed.retry`)}</Button>}
    >
      {translate(`${what}.failed.text`)}
    </Notice>
  );
}
