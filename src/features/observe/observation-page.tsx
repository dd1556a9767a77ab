import { useEffect } from "preact/hooks";
import { addresses } from "#stores/addresses";
import { loadRecord } from "#stores/record";
import { Icon } from "#ui/base/icon";
import { Button } from "#ui/controls/button";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { EmptySheet } from "./empty-sheet";
import { EnterContact } from "./enter-contact";
import { KeptContacts } from "./kept-contacts";
import styles from "./sheet.module.css";

/** Contacts with real customers, by the same criteria: a sheet to print, and a place to enter what was seen. */
export default function ObservationPage() {
  const translate = useTranslate();
  useEffect(() => {
    void loadRecord();
  }, []);
  return (
    <>
      <PageHeader
        narrow
        back={
          <Link
            className={`${iconButtonClass} ${styles.screenOnly}`}
            to={addresses.progress}
            aria-label={translate("observe.back")}
          >
            <Icon name="back" />
          </Link>
        }
        title={translate("observe.title")}
        lead={translate("observe.lead")}
      />
      <Page narrow>
        <div className={styles.screenOnly}>
          <Stack gap="l">
            <EnterContact />
            <KeptContacts />
            <div>
              <Button icon="save" onClick={() => window.print()}>
                {translate("observe.print")}
              </Button>
            </div>
          </Stack>
        </div>
        <EmptySheet />
      </Page>
    </>
  );
}
