import type { DrillCard } from "#core/drills/due";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Row, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { WeatherSky } from "#ui/weather/weather-sky";
import styles from "./drill.module.css";
import { earliest, standingCounts } from "./standing";
import { whenWords } from "./when-words";

/** What is due today, under a sky that is clear when nothing is. */
export function TodaySky({ cards }: { cards: readonly DrillCard[] }) {
  const translate = useTranslate();
  const { weak, due, fresh } = standingCounts(cards);
  const waiting = weak + due;
  const mood = waiting > 0 ? 1 : 6;
  const next = earliest(cards);
  return (
    <WeatherSky mood={mood}>
      <PageHeader title={translate("drill.title")} lead={translate("drill.lead")} />
      <div className={styles.today}>
        <MoodFace mood={mood} size="4rem" />
        <Stack gap="s">
          <p>
            {waiting > 0
              ? translate("drill.today.waiting", { count: waiting })
              : translate(fresh > 0 ? "drill.today.fresh" : "drill.today.nothing")}
            {waiting + fresh === 0 &&
              next !== undefined &&
              ` ${translate("drill.today.next", { when: whenWords(translate, next) })}`}
          </p>
          <Row>
            <Link className={buttonClass("primary")} to={addresses.drill("today")}>
              {translate(waiting + fresh > 0 ? "drill.today.start" : "drill.today.ahead")}
            </Link>
          </Row>
        </Stack>
      </div>
    </WeatherSky>
  );
}
