import type { Review } from "#stores/review";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodChart } from "#ui/weather/mood-chart";
import { weatherOf } from "#ui/weather/weather-of";

/** The customer's mood line by line, as a barometer and as a table. */
export function MoodOverTime({ review: { moods } }: { review: Review }) {
  const translate = useTranslate();
  const word = (mood: number | undefined) => translate(`mood.${weatherOf(mood ?? 0)}`);
  const points = moods.map((mood, index) => ({ id: String(index), label: String(index + 1), mood, word: word(mood) }));
  return (
    <Card as="section">
      <Stack>
        <h3>{translate("debrief.mood.title")}</h3>
        <MoodChart
          points={points}
          label={translate("debrief.mood.chart", { first: word(moods[0]), last: word(moods.at(-1)) })}
          tableLabel={translate("debrief.mood.table")}
          columns={{ label: translate("debrief.mood.point"), mood: translate("mood.label") }}
        />
      </Stack>
    </Card>
  );
}
