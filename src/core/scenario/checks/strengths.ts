import { hasStrengths } from "#core/dialogue/texts";
import type { Report } from "../diagnostics";
import type { Line } from "../lines";
import type { ScenarioSource } from "../source/scenario";

/** Checks that only a scenario of real strength has lines in two strengths: the library tells of it before. */
export function checkStrengths(lines: readonly Line[], { strength }: ScenarioSource, report: Report): void {
  if (strength === "real") return;
  for (const { id, path, prose } of lines) {
    if (!hasStrengths(prose)) continue;
    report(
      "strength-undeclared",
      path,
      `"${id}" has a mild and a real text: write strength: real at the top of the story, or one text here.`,
    );
  }
}

/** Checks that abuse that is announced can be heard, and left unheard: in a line of two strengths. */
export function checkAbuse(lines: readonly Line[], { abusive }: ScenarioSource, report: Report): void {
  if (abusive !== true || lines.some(({ prose }) => hasStrengths(prose))) return;
  report(
    "abuse-unspoken",
    ["abusive"],
    `No line is written as { mild: …, real: … }, so nobody hears the abuse as it is. Write one so, or take "abusive" out.`,
  );
}

/** Checks that what has two strengths in the story has both in another language. */
export function checkBothStrengths(lines: readonly Line[], told: readonly Line[], report: Report): void {
  const strong = new Set(told.filter(({ prose }) => hasStrengths(prose)).map(({ id }) => id));
  for (const { id, path, prose } of lines) {
    if (!strong.has(id) || hasStrengths(prose)) continue;
    report(
      "strength-missing",
      path,
      `"${id}" has two strengths in the story. Write both here: { mild: …, real: … }, each as people speak.`,
    );
  }
}
