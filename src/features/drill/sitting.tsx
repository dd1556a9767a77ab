import type { DrillItem } from "#core/drills/item";
import { Button } from "#ui/controls/button";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { Arrival } from "./arrival";
import styles from "./drill.module.css";
import { ItemView } from "./item-view";
import { Lesson } from "./lesson";
import { SittingEnd } from "./sitting-end";
import { useSitting } from "./use-sitting";

/** One item after the other; after each what is to be learned from it, and at the end what comes back when. */
export function Sitting({ items }: { items: readonly DrillItem[] }) {
  const translate = useTranslate();
  const { seed, item, place, count, done, answered, mood, answer, next } = useSitting(items);
  if (item === undefined) return <SittingEnd answered={answered} />;
  return (
    <Stack gap="l">
      <div className={styles.item}>
        <Row>
          <MoodFace mood={mood} size="3rem" />
          <Arrival key={item.id} silent={place === 0}>
            {translate("drill.place", { place: place + 1, count })}
          </Arrival>
        </Row>
        <ItemView key={`${item.id} view`} item={item} seed={seed} onDone={answer} />
      </div>
      {done && (
        <Stack>
          <Lesson item={item} />
          <Row>
            <Button kind="primary" onClick={next}>
              {translate(place + 1 < count ? "drill.next" : "drill.finish")}
            </Button>
          </Row>
        </Stack>
      )}
    </Stack>
  );
}
