import { drillStore } from "#stores/drills";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./drill.module.css";

/** One way to say it, among others. */
export function ModelShown({ text }: { text: string }) {
  const translate = useTranslate();
  return (
    <Card>
      <Soft small>{translate("drill.model")}</Soft>
      <p className={styles.said} lang={drillStore.getState().language}>
        {text}
      </p>
    </Card>
  );
}
