import { useMemo } from "preact/hooks";
import type { Event } from "#core/dialogue/events";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { transcriptOf } from "#core/progress/transcript";
import { Bubble } from "#ui/conversation/bubble";
import { Transcript } from "#ui/conversation/transcript";
import { useTranslate } from "#ui/translate";
import { MoodNow, moodsBefore } from "#ui/weather/mood-now";

/** What was said so far, in the look of its channel. */
export function Lines({ telling, events }: { telling: Telling; events: readonly Event[] }) {
  const translate = useTranslate();
  const { strength = "mild" } = telling;
  const lines = useMemo(
    () => transcriptOf(events, { ...telling, strength }).filter(({ text }) => text !== ""),
    [events, telling, strength],
  );
  const customer = tell(telling, lineIds.customer("name"));
  const before = moodsBefore(lines);
  const newFrom = lines.findLastIndex(({ who }) => who === "trainee");
  return (
    <Transcript label={translate("talk.transcript")} parts={lines.length} newFrom={Math.max(0, newFrom)}>
      {lines.map(({ who, name, text, language, mood }, index) => (
        // Lines are only ever added, so positions are identities.
        <Bubble
          key={index}
          channel={telling.scenario.channel}
          side={who === "supervisor" ? "system" : who}
          name={
            name ??
            (who === "customer" ? customer : translate(who === "trainee" ? "watch.colleague" : "talk.supervisor"))
          }
          text={text}
          lang={language}
          letter={{
            subject: tell(telling, lineIds.title),
            to: who === "customer" ? translate("watch.colleague") : customer,
            fromLabel: translate("talk.letter.from"),
            toLabel: translate("talk.letter.to"),
          }}
        >
          <MoodNow mood={mood} before={before[index]} />
        </Bubble>
      ))}
    </Transcript>
  );
}
