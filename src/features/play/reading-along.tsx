import type { Talk } from "#stores/conversation/state";
import { Readers } from "#ui/conversation/readers";
import { useTranslate } from "#ui/translate";
import { weatherOf } from "#ui/weather/weather-of";

/** Who else reads this thread and in what mood; once the talk is private, that nobody does. */
export function ReadingAlong({ talk: { scenario, play } }: { talk: Talk }) {
  const translate = useTranslate();
  if (scenario.bystanders === undefined) return null;
  const weather = translate(`mood.${weatherOf(play.bystanders)}`);
  const words = { count: scenario.bystanders.names.length, weather };
  return (
    <Readers mood={play.bystanders}>{translate(play.private ? "talk.readers.gone" : "talk.readers", words)}</Readers>
  );
}
