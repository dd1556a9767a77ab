import { addresses } from "#stores/addresses";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Notice } from "#ui/surfaces/notice";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";

interface NotLoadedProps {
  status: "loading" | "ready" | "failed";
  onRetry: () => void;
}

/** In place of drills: they are on their way, could not be read, or are not there in this language. */
export function NotLoaded({ status, onRetry }: NotLoadedProps) {
  const translate = useTranslate();
  if (status === "loading") return <Skeleton label={translate("drill.loading")} lines={5} />;
  if (status === "failed") {
    return (
      <Notice
        kind="error"
        live="alert"
        title={translate("drill.failed")}
        actions={<Button onClick={onRetry}>{translate("drill.retry")}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={translate("drill.none.title")}
      actions={
        <Link className={buttonClass("primary")} to={addresses.settings}>
          {translate("drill.none.settings")}
        </Link>
      }
    >
      {translate("drill.none.text")}
    </EmptyState>
  );
}
