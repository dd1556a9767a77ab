import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { WeatherSky } from "#ui/weather/weather-sky";
import styles from "./quiet-page.module.css";
import { useClearing } from "./use-clearing";

/** A quiet minute after abuse, under a sky that clears. One may go on at once, and nothing has to run down first. */
export default function QuietPage() {
  const translate = useTranslate();
  const { attempt } = useParams();
  const mood = useClearing();
  return (
    <div className={styles.quiet}>
      <WeatherSky mood={mood} tall>
        <div className={styles.words}>
          <MoodFace mood={mood} size="6rem" />
          <h1>{translate("quiet.title")}</h1>
          <p>{translate(attempt === undefined ? "quiet.left" : "quiet.text")}</p>
          <p>{translate("quiet.breathe")}</p>
          <Link
            className={buttonClass("primary")}
            to={attempt === undefined ? addresses.library : addresses.debrief(attempt)}
          >
            {translate(attempt === undefined ? "app.toLibrary" : "quiet.on")}
          </Link>
          <p className={styles.after}>{translate("quiet.after")}</p>
        </div>
      </WeatherSky>
    </div>
  );
}
