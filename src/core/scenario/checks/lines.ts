import type { Report } from "../diagnostics";
import { type Line, wholeText } from "../lines";
import type { ScenarioSource } from "../source-schema";

const tag = /<\/?[a-z!][^>]*>/i;

/** Checks what lines say: placeholders that exist, and no tags, since everything is shown as text. */
export function checkLines(lines: readonly Line[], source: ScenarioSource, report: Report): void {
  const known = ["customer", "address", ...Object.keys(source.facts ?? {})];
  for (const line of lines) {
    const text = wholeText(line);
    for (const [, name] of text.matchAll(/\{([^{}\s]*)\}/g)) {
      if (name === undefined || known.includes(name)) continue;
      report("placeholder-unknown", line.path, `"{${name}}" stands for nothing. Known: ${known.join(", ")}.`);
    }
    const found = tag.exec(text)?.[0];
    if (found)
      report(
        "tags-in-text",
        line.path,
        `"${found}" will be shown as it is: texts are plain, without tags. Take it out if it is not meant.`,
      );
  }
}
