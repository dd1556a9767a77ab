import { useMemo, useState } from "preact/hooks";
import { type Demonstration, decisionsIn } from "#core/dialogue/demonstration";
import type { Telling } from "#core/dialogue/texts";
import { Button } from "#ui/controls/button";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodBar } from "#ui/weather/mood-bar";
import { weatherOf } from "#ui/weather/weather-of";
import { Decision } from "./decision";
import { Lines } from "./lines";
import { Outcome } from "./outcome";

interface ReplayProps {
  telling: Telling;
  demonstration: Demonstration;
}

/** A conversation turn by turn, at the pace of who watches; before the turns that matter most one is asked. */
export function Replay({ telling, demonstration }: ReplayProps) {
  const translate = useTranslate();
  const { opening, steps } = demonstration;
  const [shown, setShown] = useState(0);
  const [decided, setDecided] = useState(0);
  const stops = useMemo(() => decisionsIn(demonstration), [demonstration]);
  const events = useMemo(
    () => [opening, ...steps.slice(0, shown).map((step) => step.events)].flat(),
    [opening, steps, shown],
  );
  const step = steps[shown];
  const isStop = stops.includes(shown) && decided <= shown;
  const mood = steps[shown - 1]?.after.mood ?? steps[0]?.before.mood ?? 0;
  return (
    <Stack>
      <MoodBar mood={mood} label={translate("mood.label")} word={translate(`mood.${weatherOf(mood)}`)} />
      <Lines telling={telling} events={events} />
      {step === undefined && <Outcome telling={telling} ending={steps.at(-1)?.after.ending} />}
      {step && isStop && (
        <Decision key={shown} telling={telling} step={step} steps={steps} onDone={() => setDecided(shown + 1)} />
      )}
      {step && !isStop && (
        <p>
          <Button kind="primary" onClick={() => setShown(shown + 1)}>
            {translate("watch.goOn")}
          </Button>
        </p>
      )}
    </Stack>
  );
}
