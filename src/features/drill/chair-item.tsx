import { useState } from "preact/hooks";
import type { ItemOf } from "#core/drills/item";
import { shuffled } from "#core/service/chance";
import { inOwnGender } from "#stores/drills";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Asked } from "./asked";
import type { Answering } from "./item-view";
import { Pick } from "./pick";

/** The other chair: the trainee is the customer. Which reply calms, and why? */
export function ChairItem({ item, seed, onDone }: Answering<ItemOf<"other-chair">>) {
  const translate = useTranslate();
  const [recognised, setRecognised] = useState<boolean>();
  const replies = Object.entries(item.replies).map(([value, { text, feels }]) => {
    return { value, label: inOwnGender(text), note: translate("drill.feels", { words: feels }) };
  });
  const reasons = Object.entries(item.reasons).map(([value, { text }]) => ({ value, label: text }));
  const calming = Object.entries(item.replies).find(([, { calms }]) => calms)?.[0] ?? "";
  const right = Object.entries(item.reasons).find(([, reason]) => reason.right)?.[0] ?? "";
  return (
    <Stack>
      <Soft>{translate("drill.chair")}</Soft>
      <Asked item={item} />
      <Pick
        label={translate("drill.whichCalms")}
        options={shuffled(replies, seed, item.id)}
        right={calming}
        onPicked={setRecognised}
      />
      {recognised !== undefined && (
        <Pick
          label={translate("drill.whyCalms")}
          options={shuffled(reasons, seed, `${item.id} why`)}
          right={right}
          onPicked={(reasoned) => onDone({ recognised, reasoned })}
        />
      )}
    </Stack>
  );
}
