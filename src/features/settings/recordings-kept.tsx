import { useEffect, useState } from "preact/hooks";
import type { RecordingRecord } from "#core/progress/recording";
import { allRecordings, deleteRecording } from "#stores/recordings";
import { Button } from "#ui/controls/button";
import { Row, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** How many recordings are on the device, and a way to delete them all; nothing where there are none. */
export function RecordingsKept() {
  const translate = useTranslate();
  const [kept, setKept] = useState<readonly RecordingRecord[]>([]);
  const [deleted, setDeleted] = useState(false);
  useEffect(() => {
    // What cannot be read cannot be deleted from here; that the storage fails is told elsewhere.
    allRecordings().then(
      (all) => all.length > 0 && setKept(all),
      () => undefined,
    );
  }, []);
  const deleteAll = async () => {
    await Promise.all(kept.map(deleteRecording));
    setKept([]);
    setDeleted(true);
  };
  if (deleted) return <p role="status">{translate("settings.phone.deleted")}</p>;
  if (kept.length === 0) return null;
  return (
    <Row>
      <Soft>{translate("settings.phone.kept", { count: kept.length })}</Soft>
      <Button kind="danger" icon="delete" onClick={deleteAll}>
        {translate("settings.phone.delete")}
      </Button>
    </Row>
  );
}
