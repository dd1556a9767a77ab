import { lineIds } from "#core/dialogue/line-ids";
import { type Prose, wordingsOf } from "#core/dialogue/texts";
import type { Path } from "./diagnostics";
import type { SampleSource } from "./source/reply";
import type { ScenarioSource } from "./source/scenario";
import { type ConditionalLineSource, saysOf } from "./source/turn";
import type { LineSource } from "./source/words";

/** A line of the story file: its id, where it stands, and its prose or wordings. */
export interface Line {
  readonly id: string;
  readonly path: Path;
  readonly prose?: Prose;
  readonly wordings?: readonly string[];
}

/** Every line of a story file, in the order of the story. */
export function linesOf(source: ScenarioSource): Line[] {
  return [
    ...headLines(source),
    ...caseLines(source),
    ...turnLines(source),
    ...endingLines(source),
    ...wrapUpLines(source),
  ];
}

/** A line's prose, whether it stands alone or beside a condition. */
export function proseOf(line: ConditionalLineSource): LineSource {
  return typeof line === "object" && "text" in line ? line.text : line;
}

function headLines(source: ScenarioSource): Line[] {
  const { briefing, customer } = source;
  return [
    said(lineIds.title, ["title"], source.title),
    said(lineIds.summary, ["summary"], source.summary),
    said(lineIds.industry, ["industry"], source.industry),
    ...(["case", "policy", "not_our_fault"] as const).map((part) =>
      said(lineIds.briefing(part), ["briefing", part], briefing[part]),
    ),
    ...(["name", "address", "wants"] as const).map((part) =>
      said(lineIds.customer(part), ["customer", part], customer[part]),
    ),
    ...entries(customer.asks_back).map(([key, line]) =>
      said(lineIds.asksBack(key), ["customer", "asks_back", key], line),
    ),
  ];
}

function caseLines(source: ScenarioSource): Line[] {
  const facts = entries(source.facts).flatMap(([id, fact]) => [
    said(lineIds.factLabel(id), ["facts", id, "label"], fact.label),
    ...worded(lineIds.factValue(id), ["facts", id, "value"], fact.value),
  ]);
  const rules = entries(source.rules).flatMap(([id, rule]) => [
    said(lineIds.ruleText(id), ["rules", id, "text"], rule.text),
    ...worded(lineIds.ruleWords(id), ["rules", id, "found_by", "words"], rule.found_by.words),
  ]);
  const allowances = entries(source.authority.allowances).map(([id, allowance]) =>
    said(lineIds.allowance(id), ["authority", "allowances", id, "label"], allowance.label),
  );
  const supervisor = source.authority.supervisor?.says;
  const bystanders = entries(source.bystanders?.names).map(([id, name]) =>
    said(lineIds.bystanderName(id), ["bystanders", "names", id], name),
  );
  const variants = entries(source.variants).flatMap(([id, variant]) => [
    ...optional(lineIds.variantBriefing(id), ["variants", id, "briefing"], variant.briefing),
    ...entries(variant.facts).flatMap(([fact, value]) =>
      worded(lineIds.variantFact(id, fact), ["variants", id, "facts", fact], value),
    ),
  ]);
  return [
    ...facts,
    ...rules,
    ...allowances,
    ...optional(lineIds.supervisor, ["authority", "supervisor", "says"], supervisor),
    ...bystanders,
    ...variants,
  ];
}

function turnLines(source: ScenarioSource): Line[] {
  return entries(source.turns).flatMap(([id, turn]) => [
    ...entries(saysOf(turn)).map(([key, line]) =>
      said(lineIds.says(id, key), ["turns", id, "says", key], proseOf(line)),
    ),
    ...entries(turn.bystanders).map(([key, comment]) =>
      said(lineIds.comment(id, key), ["turns", id, "bystanders", key, "text"], comment.text),
    ),
    ...optional(lineIds.thinks(id), ["turns", id, "thinks"], turn.thinks),
    ...optional(lineIds.hint(id), ["turns", id, "hint"], turn.hint),
    ...optional(lineIds.why(id), ["turns", id, "why"], turn.why),
    ...optional(lineIds.template(id), ["turns", id, "template"], turn.template),
    ...entries(turn.choices).map(([key, choice]) =>
      said(lineIds.choice(id, key), ["turns", id, "choices", key, "text"], choice.text),
    ),
    ...entries(turn.answers).map(([key, line]) =>
      said(lineIds.answer(id, key), ["turns", id, "answers", key], proseOf(line)),
    ),
  ]);
}

function endingLines(source: ScenarioSource): Line[] {
  return entries(source.endings).flatMap(([id, ending]) => [
    said(lineIds.endingSays(id), ["endings", id, "says"], ending.says),
    said(lineIds.endingComment(id), ["endings", id, "comment"], ending.comment),
  ]);
}

function wrapUpLines({ wrap_up }: ScenarioSource): Line[] {
  if (wrap_up === undefined) return [];
  const causes = entries(wrap_up.causes).flatMap(([id, cause]) => [
    said(lineIds.causeText(id), ["wrap_up", "causes", id, "text"], cause.text),
    ...optional(lineIds.causeWhy(id), ["wrap_up", "causes", id, "why"], cause.why),
  ]);
  const change = entries(wrap_up.change).map(([id, point]) =>
    said(lineIds.change(id), ["wrap_up", "change", id], point),
  );
  return [...causes, said(lineIds.matrixWhy, ["wrap_up", "matrix", "why"], wrap_up.matrix.why), ...change];
}

/** The texts of samples as lines, for checks that read everything; samples have no line ids of their own. */
export function sampleLines(samples: Readonly<Record<string, SampleSource>>, path: Path): Line[] {
  return entries(samples).map(([key, { text }]) => said(key, [...path, key, "text"], text));
}

function entries<T>(record: Readonly<Record<string, T>> | undefined): [string, T][] {
  return Object.entries(record ?? {});
}

function said(id: string, path: Path, prose: LineSource): Line {
  return { id, path, prose };
}

function optional(id: string, path: Path, prose: LineSource | undefined): Line[] {
  return prose === undefined ? [] : [{ id, path, prose }];
}

function worded(id: string, path: Path, value: string | readonly string[] | undefined): Line[] {
  if (value === undefined) return [];
  return [{ id, path, wordings: typeof value === "string" ? [value] : value }];
}

/** A line's text in one string, for hashes and for checks that read everything. */
export function wholeText(line: Pick<Line, "prose" | "wordings">): string {
  if (line.wordings) return line.wordings.join("\n");
  return wordingsOf(line.prose ?? "").join("\n");
}
