import { useState } from "preact/hooks";
import { addresses } from "#stores/addresses";
import { deleteEverything } from "#stores/copy/delete-everything";
import { Button } from "#ui/controls/button";
import { Row } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";
import { DeleteQuestion } from "./delete-question";

/** Deletes all that the app keeps on the device, after a question. */
export function DeleteEverything() {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const confirm = async () => {
    setAsking(false);
    const gone = await deleteEverything();
    setFailed(!gone);
    if (!gone) return;
    // A fresh start: what is in memory would only be kept again.
    window.location.hash = addresses.home;
    window.location.reload();
  };
  return (
    <Section title={translate("data.delete")}>
      <p>{translate("data.delete.text")}</p>
      {failed && (
        <Notice kind="error" live="alert">
          {translate("data.delete.failed")}
        </Notice>
      )}
      <Row>
        <Button kind="danger" icon="delete" onClick={() => setAsking(true)}>
          {translate("data.delete.button")}
        </Button>
      </Row>
      <DeleteQuestion open={asking} onConfirm={confirm} onCancel={() => setAsking(false)} />
    </Section>
  );
}
