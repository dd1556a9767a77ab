import { putUpdateOff, useOffline } from "#stores/offline";
import { Button } from "#ui/controls/button";
import { Row } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import styles from "./storage-notices.module.css";

/** Says that a newer version of the app is there; it comes when the trainee wants it, or with the next visit. */
export function UpdateOffer() {
  const translate = useTranslate();
  const { update } = useOffline();
  if (!update) return null;
  return (
    <aside className={styles.above} aria-label={translate("offline.update.title")}>
      <Notice
        live="status"
        title={translate("offline.update.title")}
        actions={
          <Row>
            <Button kind="primary" onClick={update}>
              {translate("offline.update.now")}
            </Button>
            <Button onClick={putUpdateOff}>{translate("offline.update.later")}</Button>
          </Row>
        }
      >
        {translate("offline.update.text")}
      </Notice>
    </aside>
  );
}
