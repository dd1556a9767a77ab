import type { ReactNode } from "react";
import { PageHeader } from "#ui/surfaces/page-header";
import { WeatherSky } from "#ui/weather/weather-sky";
import styles from "./library-sky.module.css";

/** A sky that is clearing up: the mood of the page itself. */
const fairMood = 4;

/** The top of the library. */
export function LibrarySky({ title, lead }: { title: string; lead?: ReactNode }) {
  return (
    <WeatherSky mood={fairMood}>
      <div className={styles.air}>
        <PageHeader title={title} lead={lead} />
      </div>
    </WeatherSky>
  );
}
