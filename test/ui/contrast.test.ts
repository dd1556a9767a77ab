import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { weathers } from "#ui/weather/weather-of";

const css = readFileSync("src/app/theme.css", "utf8");
const tokens = new Map<string, [light: string, dark: string]>();
for (const [, name, light, dark] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)) {
  tokens.set(name ?? "", [light ?? "", dark ?? ""]);
}

const grounds = ["page", "surface", "sunken"];
const tints = ["accent-soft", "good-soft", "poor-soft", "info-soft", "error-soft"];

/** What sentences are set in, and the grounds they stand on: 7 to 1, as WCAG asks of text that is easy to read (AAA). */
const sentences: [ink: string, grounds: string[]][] = [
  ["ink", [...grounds, ...tints]],
  ["ink-soft", [...grounds, ...tints]],
  // Links stand in sentences.
  ["accent", ["page", "surface"]],
  ...weathers.map((weather): [string, string[]] => [`${weather}-ink`, [`${weather}-top`, `${weather}-low`]]),
];

/** Single words: on buttons, on badges, over marks. */
const labels: [ink: string, grounds: string[]][] = [
  ["accent", ["sunken", "accent-soft"]],
  ["accent-ink", ["accent", "accent-hover"]],
  ["good", ["page", "surface", "good-soft"]],
  ["poor", ["page", "surface", "poor-soft"]],
  ["error", ["page", "surface", "error-soft"]],
  ["info", ["page", "surface", "info-soft"]],
];

/** Edges of what can be used, and the ring around what has the focus. */
const shapes: [ink: string, grounds: string[]][] = [
  ["line-strong", grounds],
  ["accent", [...grounds, "accent-soft"]],
  ...weathers.map((weather): [string, string[]] => [`${weather}-ink`, [`${weather}-top`, `${weather}-low`]]),
];

describe.each(["light", "dark"] as const)("%s", (scheme) => {
  test.each(pairs(sentences))("sentences in %s are easy to read on %s", (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(7);
  });

  test.each(pairs(labels))("words in %s can be read on %s", (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(shapes))("%s stands out from %s", (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(3);
  });
});

function pairs(list: [string, string[]][]): [string, string][] {
  return list.flatMap(([ink, grounds]) => grounds.map((ground): [string, string] => [ink, ground]));
}

function contrast(ink: string, ground: string, scheme: "light" | "dark"): number {
  const [low = 0, high = 0] = [luminance(ink, scheme), luminance(ground, scheme)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(name: string, scheme: "light" | "dark"): number {
  const hex = tokens.get(name)?.[scheme === "light" ? 0 : 1];
  if (!hex) throw new Error(`no colour --${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
