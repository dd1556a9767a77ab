import { useState } from "preact/hooks";
import type { ItemOf } from "#core/drills/item";
import { shuffled } from "#core/service/chance";
import { inOwnGender } from "#stores/drills";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Asked } from "./asked";
import type { Answering } from "./item-view";
import { Pick } from "./pick";
import { Rewrite } from "./rewrite";

/** Say this, not that: recognise the better one, then turn the poor one into own words. */
export function PairItem({ item, seed, onDone }: Answering<ItemOf<"say-this-not-that">>) {
  const translate = useTranslate();
  const [recognised, setRecognised] = useState<boolean>();
  const options = (["say", "not", "nor"] as const).flatMap((value) => {
    const words = item[value];
    return words === undefined ? [] : [{ value, label: inOwnGender(words) }];
  });
  return (
    <Stack>
      <Asked item={item} />
      <Pick
        label={translate("drill.better")}
        options={shuffled(options, seed, item.id)}
        right="say"
        onPicked={setRecognised}
      />
      {recognised !== undefined && (
        <Rewrite
          item={item}
          label={translate("drill.ownWords")}
          shown={[inOwnGender(item.say)]}
          onDone={(rewrite) => onDone({ recognised, rewrite })}
        />
      )}
    </Stack>
  );
}
