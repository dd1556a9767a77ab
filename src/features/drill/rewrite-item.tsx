import type { ItemOf } from "#core/drills/item";
import { drillStore, inOwnGender } from "#stores/drills";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Asked } from "./asked";
import styles from "./drill.module.css";
import type { Answering } from "./item-view";
import { Rewrite } from "./rewrite";

type Item = ItemOf<"turn-positive" | "close-it" | "mend-macro">;

/** Something to rewrite: a poor answer, a template, or the end of a conversation. */
export function RewriteItem({ item, onDone }: Omit<Answering<Item>, "seed">) {
  const translate = useTranslate();
  const { language } = drillStore.getState();
  const given = item.kind === "mend-macro" ? item.template : item.not;
  const draft = given === undefined ? "" : inOwnGender(given);
  return (
    <Stack>
      <Asked item={item} />
      {draft !== "" && (
        <Card quiet>
          <Soft small>{translate(item.kind === "mend-macro" ? "drill.template" : "drill.poor")}</Soft>
          <p className={styles.said} lang={language}>
            {draft}
          </p>
        </Card>
      )}
      <Rewrite
        item={item}
        label={translate(`drill.write.${item.kind}`)}
        start={item.kind === "mend-macro" ? draft : ""}
        shown={[]}
        onDone={(rewrite) => onDone({ rewrite })}
      />
    </Stack>
  );
}
