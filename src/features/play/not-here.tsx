import { addresses } from "#stores/addresses";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** No such scenario or conversation. */
export function NotHere() {
  const translate = useTranslate();
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate("play.unknown.title")} actions={toLibrary}>
        {translate("play.unknown.text")}
      </EmptyState>
    </Page>
  );
}

/** The scenario could not be loaded, mostly for want of a connection. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  const translate = useTranslate();
  const again = (
    <Button kind="primary" onClick={onRetry}>
      {translate("play.retry")}
    </Button>
  );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate("play.failed.title")} actions={again}>
        {translate("play.failed.text")}
      </EmptyState>
    </Page>
  );
}
