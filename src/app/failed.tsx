import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { useTranslate } from "#ui/translate";
import { partWasLost } from "./offline/lost-part";
import { PartLost } from "./part-lost";

/** Says in words that something failed, and offers a fresh start. */
export function Failed() {
  const translate = useTranslate();
  const reload = () => {
    location.hash = "";
    location.reload();
  };
  if (partWasLost()) return <PartLost />;
  return (
    <main>
      <EmptyState
        wholePage
        title={translate("app.failed.title")}
        actions={
          <Button kind="primary" onClick={reload}>
            {translate("app.failed.reload")}
          </Button>
        }
      >
        {translate("app.failed.text")}
      </EmptyState>
    </main>
  );
}
