import { addresses } from "#stores/addresses";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** No such scenario, or one that could not be loaded. */
export function Missing({ why, onRetry }: { why: "unknown" | "failed"; onRetry: () => void }) {
  const translate = useTranslate();
  const action =
    why === "failed" ? (
      <Button kind="primary" onClick={onRetry}>
        {translate("play.retry")}
      </Button>
    ) : (
      <Link className={buttonClass("primary")} to={addresses.library}>
        {translate("app.toLibrary")}
      </Link>
    );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate(`play.${why}.title`)} actions={action}>
        {translate(`play.${why}.text`)}
      </EmptyState>
    </Page>
  );
}
