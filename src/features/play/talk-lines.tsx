import { Fragment } from "preact";
import { inPrivate } from "#core/dialogue/in-private";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import type { ShownLine } from "#core/progress/records";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { MoveLine } from "#ui/conversation/move-line";
import { Transcript } from "#ui/conversation/transcript";
import { useTranslate } from "#ui/translate";
import { moodsBefore } from "#ui/weather/mood-now";
import { CoachCard } from "./coach-card";
import { Saved } from "./saved";
import { TalkLine } from "./talk-line";
import type { Coach } from "./use-coach";
import { useLetterHeads } from "./use-letter-heads";
import { useShownLines } from "./use-shown-lines";

interface TalkLinesProps {
  talk: Talk;
  /** Left out where the conversation is only read. */
  coach?: Coach;
}

/** The conversation so far, in the look of its channel. */
export function TalkLines({ talk, coach }: TalkLinesProps) {
  const translate = useTranslate();
  const telling = tellingOf(talk);
  const lines = useShownLines(talk);
  const customer = tell(telling, lineIds.customer("name"));
  const hidden = inPrivate(talk.scenario, lines);
  const before = moodsBefore(lines);
  const heads = useLetterHeads(telling);
  const lastOwn = lines.findLastIndex(({ who }) => who === "trainee");
  const nameOf = (line: ShownLine) => {
    if (line.who === "customer") return customer;
    if (line.name !== undefined) return line.name;
    return translate(line.who === "trainee" ? "talk.you" : "talk.supervisor");
  };
  const isMoved = (index: number) => hidden[index] !== (hidden[index - 1] ?? false);
  const movedBefore = lines.filter((_, index) => index <= lastOwn && isMoved(index)).length;
  const coached = coach && lastOwn >= 0 && <CoachCard key="coach" talk={talk} coach={coach} />;
  return (
    // The coach's remark comes a moment later and pushes the customer's line down.
    <Transcript
      label={translate("talk.transcript")}
      parts={lines.length + (coach?.remark ? 1 : 0)}
      newFrom={lastOwn + 1 + movedBefore}
    >
      {lines.map((line, index) => (
        // A transcript only grows or loses its end, so positions are identities.
        <Fragment key={index}>
          {isMoved(index) && (
            <MoveLine hidden={hidden[index] ?? false}>
              {translate(hidden[index] ? "talk.private" : "talk.public")}
            </MoveLine>
          )}
          <TalkLine
            channel={hidden[index] ? "chat" : talk.scenario.channel}
            side={line.who === "supervisor" ? "system" : line.who}
            name={nameOf(line)}
            text={line.text}
            lang={line.language}
            current={line.who === "customer" && index > lastOwn}
            letter={line.who === "customer" ? heads.toTrainee : heads.toCustomer}
            mood={line.mood}
            moodBefore={before[index]}
          >
            {index === lastOwn && <Saved talk={talk} />}
          </TalkLine>
          {index === lastOwn && coached}
        </Fragment>
      ))}
    </Transcript>
  );
}
