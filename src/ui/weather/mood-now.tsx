import { VisuallyHidden } from "../base/visually-hidden";
import { useTranslate } from "../translate";
import { weatherOf } from "./weather-of";

interface MoodNowProps {
  /** All lines so far; those of the customer have their mood. */
  lines: readonly { readonly mood?: number | undefined }[];
  /** Which of them this belongs to. */
  index: number;
}

/** The customer's mood in a word beside what they say, where the weather has changed: what the sky shows, for who hears the screen. */
export function MoodNow({ lines, index }: MoodNowProps) {
  const translate = useTranslate();
  const mood = lines[index]?.mood;
  if (mood === undefined) return null;
  const before = lines.slice(0, index).findLast((line) => line.mood !== undefined)?.mood;
  if (before !== undefined && weatherOf(before) === weatherOf(mood)) return null;
  return <VisuallyHidden>{translate("mood.now", { mood: translate(`mood.${weatherOf(mood)}`) })}</VisuallyHidden>;
}
