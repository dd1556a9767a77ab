import type { ComponentChildren } from "preact";
import { PageHeader } from "../surfaces/page-header";
import styles from "./sky-header.module.css";
import { WeatherSky } from "./weather-sky";

/** A sky that is clearing up: the mood of a page itself. */
const fairMood = 4;

interface SkyHeaderProps {
  title: string;
  lead?: ComponentChildren;
  /** As wide as a page of reading. */
  narrow?: boolean;
  /** Whose mood the sky shows; left out: a sky that is clearing up. */
  mood?: number;
  /** What stands in front of the sky below the words. */
  children?: ComponentChildren;
}

/** The top of a page in front of a sky. */
export function SkyHeader({ title, lead, narrow, mood = fairMood, children }: SkyHeaderProps) {
  return (
    <WeatherSky mood={mood}>
      <div className={styles.air}>
        <PageHeader narrow={narrow ?? false} title={title} lead={lead} />
      </div>
      {children}
    </WeatherSky>
  );
}
