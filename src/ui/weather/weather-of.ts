/** The customer's mood as weather, from worst to best. */
export const weathers = ["storm", "rain", "clouds", "bright", "sun"] as const;
export type Weather = (typeof weathers)[number];

/** The lowest and the highest mood. */
export const moodRange = { min: -10, max: 10 } as const;

/** Where each weather but the first begins; the chart draws its bands from the same numbers. */
export const weatherFrom = { rain: -5, clouds: -1, bright: 3, sun: 7 } as const;

/** The weather of a mood from −10 to 10. */
export function weatherOf(mood: number): Weather {
  if (mood >= weatherFrom.sun) return "sun";
  if (mood >= weatherFrom.bright) return "bright";
  if (mood >= weatherFrom.clouds) return "clouds";
  if (mood >= weatherFrom.rain) return "rain";
  return "storm";
}

/** A mood as a share from 0 (worst) to 1 (best). */
export function moodShare(mood: number): number {
  const share = (mood - moodRange.min) / (moodRange.max - moodRange.min);
  return Math.min(1, Math.max(0, share));
}
