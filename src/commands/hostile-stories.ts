import { readFileSync } from "node:fs";
import { helpfulMoves } from "#core/service/moves";

/** Well-formed stories meant to hang the checker, by name, for times and tests. Each grows with the number it is made with. */
export const hostileStories: Readonly<Record<string, (size: number) => string>> = {
  "conditions of 15 truth names": (size) => jumpingAt(1, size * 13, () => everAll(15)),
  "conditions that ask for one judgement": (size) =>
    jumpingAt(1, size * 13, (index) => `${everAll(12)} && mood >= ${index % 9}`),
  "jumps from everywhere to everywhere": (size) => jumpingAt(size * 36, 39, (index) => `mood >= ${index % 9}`),
  "a key that stands there again and again": (size) => `${sound}extra:\n${"  again: 1\n".repeat(size * 5_500)}`,
  "unknown keys": (size) => `${sound}${Array.from({ length: size * 5000 }, (_, index) => `key${index}: 1\n`).join("")}`,
  "tags that never close": (size) => sound.replace("I will write", "<a".repeat(size * 600)),
};

const sound = readFileSync("test/invalid/none/scenario.yaml", "utf8");

/** A condition of so many truth names that all but one combination fails. */
function everAll(count: number): string {
  return Array.from({ length: count }, (_, index) => `ever.${helpfulMoves[index]}`).join(" && ");
}

/** The sound story with so many more turns, each with so many conditional jumps to others of them. */
function jumpingAt(turns: number, jumps: number, condition: (index: number) => string): string {
  const turn = (index: number) => {
    const next = Array.from({ length: Math.min(jumps, 39) }, (_, jump) => {
      const to = turns === 1 ? "closing" : `t${(index + jump * 5 + 1) % turns}`;
      return `      - { when: "${condition(jump)}", to: ${to} }\n`;
    });
    const says = `  t${index}:\n    says: Hm.\n    asks: [empathy]\n`;
    const samples =
      "    samples: { a: { text: A., moves: [], scores: { empathy: 0, ownership: 0, positive: 0, closing: 0 }, model: true } }\n";
    return `${says}${samples}    next:\n${next.join("")}      - { to: closing }\n`;
  };
  const more = Array.from({ length: turns }, (_, index) => turn(index)).join("");
  return sound
    .replace("      - { to: closing }\n", "      - { to: t0 }\n")
    .replace("endings:\n", () => `${more}endings:\n`);
}
