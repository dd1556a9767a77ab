import type { ComponentChildren } from "preact";
import type { Channel } from "#core/service/channels";
import { drawOnChange } from "#ui/base/draw-on-change";
import { Bubble } from "#ui/conversation/bubble";
import type { LetterHead } from "#ui/conversation/email-letter";
import type { Side } from "#ui/conversation/line";
import { MoodNow } from "#ui/weather/mood-now";

interface TalkLineProps {
  channel: Channel;
  side: Side;
  name: string;
  text: string;
  lang: string;
  current: boolean;
  /** The same one for all lines of a side. */
  letter: LetterHead;
  /** The customer's mood with this line, and with the line before; for customers' lines. */
  mood: number | undefined;
  moodBefore: number | undefined;
  children?: ComponentChildren;
}

/** One line of a conversation under way. Drawn anew only where it changes itself: a long talk answers as fast as a short one. */
export const TalkLine = drawOnChange(({ mood, moodBefore, children, ...line }: TalkLineProps) => (
  <Bubble {...line}>
    {children}
    <MoodNow mood={mood} before={moodBefore} />
  </Bubble>
));
