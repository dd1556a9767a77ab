import type { DrillItem } from "#core/drills/item";
import { drillStore } from "#stores/drills";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { rowName } from "#ui/text/playbook-words";
import { rowPrinciple } from "#ui/text/row-principle";
import { useTranslate } from "#ui/translate";
import styles from "./drill.module.css";

/** What is to be learned from an item: why it is so, and the row of the playbook that it belongs to. */
export function Lesson({ item }: { item: DrillItem }) {
  const translate = useTranslate();
  const { language } = drillStore.getState();
  return (
    <Card as="section" quiet>
      <h3>{translate("drill.why")}</h3>
      <p className={styles.said} lang={language}>
        {item.why}
      </p>
      <Soft small>
        {translate("drill.row", {
          row: item.row,
          name: rowName(translate, item.row),
          principle: rowPrinciple(translate, item.row),
        })}
      </Soft>
    </Card>
  );
}
