import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { weatherOf } from "#ui/weather/weather-of";

/** How the customer feels now, as a face and in a word. */
export function Feeling({ mood }: { mood: number }) {
  const translate = useTranslate();
  return (
    <Row>
      <MoodFace mood={mood} size="2.5rem" />
      <span>{translate("pair.feeling", { weather: translate(`mood.${weatherOf(mood)}`) })}</span>
    </Row>
  );
}
