import type { TouchpointResult } from "#core/progress/figures/touchpoint-map";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { weatherOf } from "#ui/weather/weather-of";
import styles from "./figures.module.css";

/** The customer's way from first hearing of the company to leaving it, with the weather that the trainee left at each stop. */
export function TouchpointWay({ stops }: { stops: readonly TouchpointResult[] }) {
  const translate = useTranslate();
  if (stops.every(({ conversations }) => conversations === 0)) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("progress.touchpoints.title")}</h2>
        <Soft small>{translate("progress.touchpoints.text")}</Soft>
        <ol className={styles.way}>
          {stops.map(({ touchpoint, conversations, kept, mood }) => (
            <li key={touchpoint} className={`${styles.stop} ${mood === undefined ? styles.empty : ""}`}>
              {mood !== undefined && <MoodFace mood={mood} size="3rem" />}
              <strong>{translate(`progress.touchpoint.${touchpoint}`)}</strong>
              {mood === undefined ? (
                <span>{translate("progress.touchpoints.nobody")}</span>
              ) : (
                <>
                  <span>{translate(`mood.${weatherOf(mood)}`)}</span>
                  <span>{translate("progress.touchpoints.kept", { kept, count: conversations })}</span>
                </>
              )}
            </li>
          ))}
        </ol>
      </Stack>
    </section>
  );
}
