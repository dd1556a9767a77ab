import { useMemo } from "preact/hooks";
import { thenAndNow } from "#core/phrases/then-and-now";
import type { AttemptRecord } from "#core/progress/records";
import { criterionName } from "#stores/house";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./phrases.module.css";
import { RememberedReply } from "./remembered-reply";

/** The replies of the first week beside the latest ones: what has changed is seen best in one's own words. */
export function ThenAndNowList({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const pairs = useMemo(() => thenAndNow(attempts), [attempts]);
  return (
    <section>
      <Stack>
        <h2>{translate("phrases.then.title")}</h2>
        {pairs.length === 0 && <Soft>{translate("phrases.then.none")}</Soft>}
        {pairs.map(({ criterion, early, late, same }) => (
          <Card key={criterion} as="section">
            <h3>{criterionName(translate, criterion)}</h3>
            {same && <Soft small>{translate("phrases.then.same")}</Soft>}
            <div className={styles.pair}>
              <RememberedReply title={translate("phrases.then")} reply={early} level={early.levels[criterion]} />
              <RememberedReply title={translate("phrases.now")} reply={late} level={late.levels[criterion]} />
            </div>
          </Card>
        ))}
      </Stack>
    </section>
  );
}
