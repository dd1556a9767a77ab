import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { Button } from "#ui/controls/button";
import { Segmented } from "#ui/controls/segmented";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { CustomerSheet } from "./customer-sheet";
import { ObserverSheet } from "./observer-sheet";
import styles from "./pair.module.css";
import { TraineeSheet } from "./trainee-sheet";

const roles = ["customer", "trainee", "observer"] as const;

/** One sheet for each who takes part: nobody sees what the others hold. */
export function PairView({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const [role, setRole] = useState<(typeof roles)[number]>("customer");
  const title = <span lang={telling.texts.language}>{tell(telling, lineIds.title)}</span>;
  return (
    <>
      <PageHeader narrow title={title} lead={<span className={styles.screenOnly}>{translate("pair.lead")}</span>} />
      <Page narrow>
        <Stack gap="l">
          <div className={styles.screenOnly}>
            <Segmented
              label={translate("pair.role")}
              value={role}
              options={roles.map((value) => ({ value, label: translate(`pair.role.${value}`) }))}
              onChange={setRole}
            />
          </div>
          {role === "customer" && <CustomerSheet telling={telling} />}
          {role === "trainee" && <TraineeSheet telling={telling} />}
          {role === "observer" && <ObserverSheet telling={telling} />}
          <p className={styles.screenOnly}>
            <Button icon="save" onClick={() => window.print()}>
              {translate("pair.print")}
            </Button>
          </p>
        </Stack>
      </Page>
    </>
  );
}
