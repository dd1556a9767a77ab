import { lastMood } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodStrip } from "#ui/weather/mood-strip";
import { weatherOf } from "#ui/weather/weather-of";

/** More would crowd a phone's width. */
const mostShown = 20;

/** The weather in which conversations ended, one after the other; a line begins with two. */
export function Skies({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const moods = attempts.slice(-mostShown).map(lastMood);
  const [first, last] = [moods[0], moods.at(-1)];
  if (moods.length < 2 || first === undefined || last === undefined) return null;
  const word = (mood: number) => translate(`mood.${weatherOf(mood)}`);
  const sentence = translate("progress.skies.text", { count: moods.length, first: word(first), last: word(last) });
  return (
    <section>
      <Stack>
        <h2>{translate("progress.skies.title")}</h2>
        <Card>
          <MoodStrip moods={moods} label={sentence} />
          <p>{sentence}</p>
        </Card>
      </Stack>
    </section>
  );
}
