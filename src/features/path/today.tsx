import { useState } from "preact/hooks";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Standing } from "#core/paths/standing";
import { Button } from "#ui/controls/button";
import { Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import styles from "./path.module.css";
import { StepCard } from "./step-card";

interface TodayProps {
  path: string;
  standing: Standing;
  entries: readonly CatalogueEntry[];
}

/** Today's quarter of an hour. Who has done a day today may rest, or go on. */
export function Today({ path, standing: { today, rested }, entries }: TodayProps) {
  const translate = useTranslate();
  const [goOn, setGoOn] = useState(false);
  if (today === undefined) {
    return (
      <Notice kind="success" title={translate("paths.ended.title")}>
        {translate("paths.ended.text")}
      </Notice>
    );
  }
  const begun = today.steps.some(({ done }) => done !== undefined);
  if (rested && !goOn && !begun) {
    const more = <Button onClick={() => setGoOn(true)}>{translate("paths.rested.goOn")}</Button>;
    return (
      <Notice kind="success" title={translate("paths.rested.title")} actions={more}>
        {translate("paths.rested.text")}
      </Notice>
    );
  }
  return (
    <section>
      <Stack>
        <h2>{translate("paths.today", { number: today.number })}</h2>
        <ol className={styles.steps}>
          {today.steps.map((step) => (
            <StepCard key={step.key} path={path} step={step} entries={entries} />
          ))}
        </ol>
      </Stack>
    </section>
  );
}
