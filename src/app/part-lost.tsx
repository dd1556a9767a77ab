import { useState } from "preact/hooks";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { useTranslate } from "#ui/translate";
import { hostAnswers } from "./offline/reload-once";

/** Says that a part of the app is not on the device; without a network loading the page again would only lose the rest. */
export function PartLost() {
  const translate = useTranslate();
  const [stillOff, setStillOff] = useState(false);
  const again = async () => {
    setStillOff(false);
    if (await hostAnswers()) location.reload();
    else setStillOff(true);
  };
  return (
    <main>
      <EmptyState
        wholePage
        title={translate("app.partLost.title")}
        actions={
          <Button kind="primary" onClick={again}>
            {translate("app.partLost.again")}
          </Button>
        }
      >
        <p>{translate("app.partLost.text")}</p>
        <p role="status">{stillOff && translate("app.partLost.stillOff")}</p>
      </EmptyState>
    </main>
  );
}
