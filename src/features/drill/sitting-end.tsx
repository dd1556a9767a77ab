import type { DrillItem } from "#core/drills/item";
import { cardKey } from "#core/drills/record";
import { addresses } from "#stores/addresses";
import { drillNow, useDrills } from "#stores/drills";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { Arrival } from "./arrival";
import { byDay } from "./coming-back";
import { DayCard } from "./day-card";
import styles from "./drill.module.css";

/** What comes back when, in words: the soonest first. */
export function SittingEnd({ answered }: { answered: readonly DrillItem[] }) {
  const translate = useTranslate();
  const { language, records } = useDrills();
  const keys = new Set(answered.map((item) => cardKey({ language, ...item })));
  const back = [...keys].flatMap((key) => records.get(key) ?? []);
  return (
    <Stack gap="l">
      <Row>
        <MoodFace mood={8} size="4rem" />
        <Arrival>{translate("drill.end.title", { count: answered.length })}</Arrival>
      </Row>
      <Soft>{translate("drill.end.text")}</Soft>
      <ul className={styles.list}>
        {byDay(back, drillNow()).map((day) => (
          <DayCard key={day.due} day={day} />
        ))}
      </ul>
      <Row>
        <Link className={buttonClass("primary")} to={addresses.drills}>
          {translate("drill.end.back")}
        </Link>
        <Link className={buttonClass("plain")} to={addresses.library}>
          {translate("app.toLibrary")}
        </Link>
      </Row>
    </Stack>
  );
}
