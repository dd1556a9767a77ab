import { addresses } from "#stores/addresses";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";

/** In place of a path: it is on its way, could not be loaded, or is not there. */
export function NotLoaded({ why, onRetry }: { why: "loading" | "failed" | "unknown"; onRetry: () => void }) {
  const translate = useTranslate();
  if (why === "loading") return <Skeleton label={translate("paths.loading")} lines={6} />;
  const action =
    why === "failed" ? (
      <Button kind="primary" onClick={onRetry}>
        {translate("play.retry")}
      </Button>
    ) : (
      <Link className={buttonClass("primary")} to={addresses.paths}>
        {translate("paths.all")}
      </Link>
    );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate(`paths.${why}.title`)} actions={action}>
        {translate(`paths.${why}.text`)}
      </EmptyState>
    </Page>
  );
}
