import { useState } from "preact/hooks";
import type { ItemOf } from "#core/drills/item";
import { type PageKey, pageKeys } from "#core/drills/kinds";
import { shuffled } from "#core/service/chance";
import { drillStore } from "#stores/drills";
import { Words } from "#ui/conversation/words";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import type { Answering } from "./item-view";
import { OwnReason } from "./own-reason";
import { Pick } from "./pick";

/** Mend the manual: two pages disagree. Choose one, say why, and compare. */
export function ManualItem({ item, seed, onDone }: Answering<ItemOf<"mend-manual">>) {
  const translate = useTranslate();
  const [recognised, setRecognised] = useState<boolean>();
  const { language } = drillStore.getState();
  const told = (page: PageKey) => ({ value: page, label: `${item.pages[page].from}\n${item.pages[page].text}` });
  return (
    <Stack>
      <Words side="customer" text={item.question} lang={language} />
      <Pick
        label={translate("drill.whichPage")}
        options={shuffled(pageKeys, seed, item.id).map(told)}
        right={item.better}
        onPicked={setRecognised}
      />
      {recognised !== undefined && <OwnReason item={item} onDone={(reasoned) => onDone({ recognised, reasoned })} />}
    </Stack>
  );
}
