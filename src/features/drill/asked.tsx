import type { DrillItem } from "#core/drills/item";
import { drillStore } from "#stores/drills";
import { Words } from "#ui/conversation/words";
import { Badge } from "#ui/surfaces/badge";
import { Row, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./drill.module.css";

/** What the trainee has to know, and the customer's words that wait for an answer. */
export function Asked({ item }: { item: Extract<DrillItem, { customer: string }> }) {
  const translate = useTranslate();
  const { language } = drillStore.getState();
  return (
    <>
      <Row>
        <Badge>{translate(`channel.${item.channel ?? "chat"}`)}</Badge>
        {item.kind === "close-it" && <Badge tone="info">{translate(`drill.cause.${item.cause}`)}</Badge>}
      </Row>
      {item.situation && (
        <Soft>
          <span lang={language}>{item.situation}</span>
        </Soft>
      )}
      <div className={styles.customer}>
        <Words side="customer" text={item.customer} lang={language} current />
      </div>
    </>
  );
}
