import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Properties and keywords that name a side of the screen instead of the beginning or end of a line. */
const sided = [
  /^(left|right)$/,
  /^(margin|padding|border|scroll-margin|scroll-padding)-(left|right)\b/,
  /^border-(top|bottom)-(left|right)-radius$/,
];
const sidedValues = /^(text-align|float|clear|background-position|justify-content|justify-items)$/;

/** What a declaration binds to a side, in words; nothing where it is the same either way round. */
function sideIn(property: string, value: string): string | undefined {
  if (sided.some((pattern) => pattern.test(property))) return "names a side";
  if (sidedValues.test(property) && /\b(left|right)\b/.test(value)) return "is set to a side";
  const parts = partsOf(value);
  const [first, second = first, third = first, fourth = second] = parts;
  if (/^(margin|padding|inset|border-width)$/.test(property) && second !== fourth) return "differs between the sides";
  const corners = property === "border-radius" && (first !== second || third !== fourth);
  return corners ? "rounds the corners of one side" : undefined;
}

/** The values of a shorthand; what stands in brackets is one of them. */
function partsOf(value: string): string[] {
  return value.match(/(?:[^\s()]+|\((?:[^()]|\([^()]*\))*\))+/g) ?? [];
}

function sidesIn(css: string): string[] {
  const bare = css.replace(/\/\*.*?\*\//gs, "");
  return [...bare.matchAll(/(?:^|[;{])\s*([a-z-]+):\s*([^;{}]+);/g)].flatMap(([, property = "", value = ""]) => {
    const side = sideIn(property, value.trim());
    return side === undefined ? [] : [`${property}: ${value.trim()} ${side}; name the line's start or end`];
  });
}

const sheets = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));

describe("styles are the same from either side", () => {
  test.each(sheets)("%s", (file) => {
    expect(sidesIn(readFileSync(`src/${file}`, "utf8"))).toEqual([]);
  });

  test.each([
    "margin-left: 1rem;",
    "right: 9%;",
    "border-top-left-radius: 1rem;",
    "text-align: right;",
    "background-position: right 1rem center;",
    "padding: 0 1rem 0 var(--space-2);",
    "inset: 0 0 0 auto;",
    "border-radius: 1rem 0 0 1rem;",
    "border-radius: 0.375rem var(--radius-l) var(--radius-l);",
  ])("refused: %s", (declaration) => {
    expect(sidesIn(`.part {\n  ${declaration}\n}`)).toHaveLength(1);
  });

  test.each([
    "margin-inline-start: 1rem;",
    "padding: 0 calc(1rem + 2px) 1rem;",
    "inset: auto 0 0;",
    "border-radius: var(--radius-l) var(--radius-l) 0 0;",
    "text-align: start;",
  ])("allowed: %s", (declaration) => {
    expect(sidesIn(`.part {\n  ${declaration}\n}`)).toEqual([]);
  });
});
