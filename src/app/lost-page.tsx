import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** An address that leads nowhere. */
export function LostPage() {
  const translate = useTranslate();
  return (
    <Page narrow>
      <EmptyState
        wholePage
        title={translate("app.lost.title")}
        actions={
          <Link className={buttonClass("primary")} to={addresses.library}>
            {translate("app.toLibrary")}
          </Link>
        }
      >
        {translate("app.lost.text")}
      </EmptyState>
    </Page>
  );
}
