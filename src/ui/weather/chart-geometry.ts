import { moodRange, moodShare, type Weather, weatherFrom, weathers } from "./weather-of";

export const chartWidth = 360;
export const chartHeight = 170;
const margin = 12;

/** The strip of each weather, best on top; a strip begins half a step below its lowest mood. */
export const bands: readonly { weather: Weather; y: number; height: number }[] = weathers.map((weather, index) => {
  const next = weathers[index + 1];
  const y = next ? edge(next) : 0;
  return { weather, y, height: edge(weather) - y };
});

function edge(weather: Weather): number {
  return weather === "storm" ? chartHeight : moodY(weatherFrom[weather] - 0.5);
}

function moodY(mood: number): number {
  return margin + (1 - moodShare(mood)) * (chartHeight - 2 * margin);
}

/** Where each mood in turn stands on the chart; a lone one stands in the middle. */
export function placePoints(moods: readonly number[]): { x: number; y: number }[] {
  const step = (chartWidth - 2 * margin) / Math.max(1, moods.length - 1);
  return moods.map((mood, index) => ({
    x: moods.length === 1 ? chartWidth / 2 : round(margin + index * step),
    y: round(moodY(Math.max(moodRange.min, Math.min(moodRange.max, mood)))),
  }));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
