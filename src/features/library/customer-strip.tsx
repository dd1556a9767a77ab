import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { weatherOf } from "#ui/weather/weather-of";
import { WeatherSky } from "#ui/weather/weather-sky";
import styles from "./customer-strip.module.css";

interface CustomerStripProps {
  name: string;
  mood: number;
  lang: string | undefined;
}

/** The customer in their weather as the conversation begins: face, word and sky say the same. */
export function CustomerStrip({ name, mood, lang }: CustomerStripProps) {
  const translate = useTranslate();
  return (
    <WeatherSky mood={mood} small>
      <div className={styles.strip}>
        <MoodFace mood={mood} size="3.25rem" />
        <p>
          <strong lang={lang}>{name}</strong>
          <span>{translate(`mood.${weatherOf(mood)}`)}</span>
        </p>
      </div>
    </WeatherSky>
  );
}
