import type { ComponentChildren } from "preact";
import { MoodBar, type MoodBarProps } from "../weather/mood-bar";
import { MoodFace } from "../weather/mood-face";
import { WeatherSky } from "../weather/weather-sky";
import styles from "./customer-sky.module.css";

interface CustomerSkyProps extends MoodBarProps {
  name: ComponentChildren;
  /** The way out and the menu, at both ends of the name. */
  back?: ComponentChildren;
  actions?: ComponentChildren;
  /** A line below the mood: who reads along, that the customer waits. */
  below?: ComponentChildren;
  /** More about the case, where there is room for it: a wide screen's side. */
  children?: ComponentChildren;
}

/** The customer in their weather: a strip on top of a phone, the whole side of a wide screen. */
export function CustomerSky({ name, back, actions, below, children, ...bar }: CustomerSkyProps) {
  return (
    <div className={styles.customer}>
      <WeatherSky mood={bar.mood} tall>
        <div className={styles.row}>
          {back}
          <h1 className={styles.name}>{name}</h1>
          {actions}
        </div>
        <div className={styles.mood}>
          <MoodFace mood={bar.mood} size="var(--customer-face)" />
          <MoodBar {...bar} />
        </div>
        {below && <div className={styles.below}>{below}</div>}
        {children && <div className={styles.more}>{children}</div>}
      </WeatherSky>
    </div>
  );
}
