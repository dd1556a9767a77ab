import { lineIds } from "#core/dialogue/line-ids";
import type { Report } from "../diagnostics";
import { type Line, wholeText } from "../lines";
import type { ScenarioSource } from "../source/scenario";

/** Lines that the library shows as they stand, before a variant is drawn. */
const inCatalogue: ReadonlySet<string> = new Set([
  lineIds.title,
  lineIds.summary,
  lineIds.industry,
  lineIds.customer("name"),
]);

/** Checks what lines say: placeholders that exist, and wordings that can be shown. */
export function checkLines(lines: readonly Line[], source: ScenarioSource, report: Report): void {
  const known = ["customer", "address", ...Object.keys(source.facts ?? {})];
  for (const line of lines) {
    const text = wholeText(line);
    checkPlaceholders(line, text, known, report);
    checkFirstWording(line, report);
  }
}

function checkPlaceholders({ id, path }: Line, text: string, known: readonly string[], report: Report): void {
  for (const [, name] of text.matchAll(/\{([^{}\s]*)\}/g)) {
    if (name === undefined) continue;
    if (inCatalogue.has(id)) {
      report(
        "placeholder-unknown",
        path,
        `The library shows this as it stands: write the words in place of "{${name}}".`,
      );
    } else if (!known.includes(name)) {
      report("placeholder-unknown", path, `"{${name}}" stands for nothing. Known: ${known.join(", ")}.`);
    }
  }
}

/** A fact's first wording is what customers and trainees read, so it has no wildcard. */
function checkFirstWording({ id, path, wordings }: Line, report: Report): void {
  if (id.startsWith("rules.") || !wordings?.[0]?.includes("*")) return;
  report("wrong-value", path, `"${wordings[0]}" is shown as it stands: put a wording without * first.`);
}
