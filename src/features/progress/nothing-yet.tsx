import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { EmptyState } from "#ui/surfaces/empty-state";
import { useTranslate } from "#ui/translate";

/** Before the first conversation has ended. */
export function NothingYet() {
  const translate = useTranslate();
  return (
    <EmptyState
      title={translate("progress.empty.title")}
      actions={
        <Link className={buttonClass("primary")} to={addresses.library}>
          {translate("app.toLibrary")}
        </Link>
      }
    >
      {translate("progress.empty.text")}
    </EmptyState>
  );
}
