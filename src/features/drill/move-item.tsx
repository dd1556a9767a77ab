import { useState } from "preact/hooks";
import type { ItemOf } from "#core/drills/item";
import { shuffled } from "#core/service/chance";
import { isHarmful } from "#core/service/moves";
import { drillStore, inOwnGender } from "#stores/drills";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { MarkedText } from "#ui/text/marked-text";
import { useTranslate } from "#ui/translate";
import { Asked } from "./asked";
import type { Answering } from "./item-view";
import { Pick } from "./pick";

/** Name the move: what does this reply do? Afterwards the words that do it are marked. */
export function MoveItem({ item, seed, onDone }: Answering<ItemOf<"name-the-move">>) {
  const translate = useTranslate();
  const [answered, setAnswered] = useState(false);
  const { language } = drillStore.getState();
  const reply = inOwnGender(item.reply);
  const start = item.part === undefined ? -1 : reply.indexOf(item.part);
  const mark = {
    start,
    end: start + (item.part?.length ?? 0),
    kind: isHarmful(item.move) ? ("poor" as const) : ("good" as const),
    label: translate(`move.${item.move}`),
  };
  const options = [item.move, ...item.others].map((move) => ({ value: move, label: translate(`move.${move}`) }));
  return (
    <Stack>
      <Asked item={item} />
      <Card>
        <MarkedText text={reply} lang={language} marks={answered && start >= 0 ? [mark] : []} />
      </Card>
      <Pick
        ours
        label={translate("drill.whichMove")}
        options={shuffled(options, seed, item.id)}
        right={item.move}
        onPicked={(recognised) => {
          setAnswered(true);
          onDone({ recognised });
        }}
      />
    </Stack>
  );
}
