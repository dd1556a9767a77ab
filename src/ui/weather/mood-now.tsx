import { VisuallyHidden } from "../base/visually-hidden";
import { useTranslate } from "../translate";
import { weatherOf } from "./weather-of";

interface MoodNowProps {
  /** The customer's mood with a line; none for other people's lines. */
  mood: number | undefined;
  /** The mood that they showed before; none before their first line. */
  before: number | undefined;
}

/** The customer's mood in a word beside what they say, where the weather has changed: what the sky shows, for who hears the screen. */
export function MoodNow({ mood, before }: MoodNowProps) {
  const translate = useTranslate();
  if (mood === undefined) return null;
  if (before !== undefined && weatherOf(before) === weatherOf(mood)) return null;
  return <VisuallyHidden>{translate("mood.now", { mood: translate(`mood.${weatherOf(mood)}`) })}</VisuallyHidden>;
}

/** The mood that was shown before each line. */
export function moodsBefore(lines: readonly { readonly mood?: number | undefined }[]): (number | undefined)[] {
  let last: number | undefined;
  return lines.map(({ mood }) => {
    const before = last;
    last = mood ?? last;
    return before;
  });
}
