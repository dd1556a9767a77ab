import * as v from "valibot";
import type { Path, Report } from "./diagnostics";

type Issue = v.BaseIssue<unknown>;

/** What is read of a schema to tell where a value leaves it. */
type Form = v.GenericSchema & {
  /** A schema with checks of its own behind it. */
  readonly pipe?: readonly [Form, ...v.PipeItem<unknown, unknown, Issue>[]];
  readonly wrapped?: Form;
  readonly options?: readonly Form[];
  readonly entries?: Readonly<Record<string, Form>>;
  /** The form of every value of a record, and of every item of a list. */
  readonly value?: Form;
  readonly item?: Form;
};
type Group = Readonly<Record<string, unknown>>;

/**
 * Checks a plain value against a schema and reports every problem in plain words.
 * @returns the value, or undefined where it does not fit the schema
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  report: Report,
): v.InferOutput<Schema> | undefined {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  explain(schema, value, [], report);
  return undefined;
}

/**
 * Reports every place where a value leaves its form: the schema's own parser stops at a group's first unknown key, and
 * of several forms it does not say which one was meant.
 * @returns whether the value fits
 */
function explain(form: Form, value: unknown, path: Path, report: Report): boolean {
  if (form.pipe) {
    const [inner, ...checks] = form.pipe;
    return explain(inner, value, path, report) && checks.every((check) => passes(check, value, path, report));
  }
  if (form.wrapped) return value === undefined || explain(form.wrapped, value, path, report);
  if (form.options && !v.is(form, value)) {
    const meant = nearest(form.options, value);
    if (meant) return explain(meant, value, path, report);
  }
  if (form.entries && isGroup(value)) return explainEntries(form.entries, value, path, report);
  const every = childrenOf(form, value);
  if (every) return every.filter(([key, child, inner]) => !explain(inner, child, [...path, key], report)).length === 0;
  const { issues = [] } = v.safeParse(form, value);
  for (const issue of issues) describe(issue, path, report);
  return issues.length === 0;
}

function explainEntries(entries: Readonly<Record<string, Form>>, group: Group, path: Path, report: Report): boolean {
  const unknown = Object.keys(group).filter((key) => !Object.hasOwn(entries, key));
  for (const key of unknown) {
    report(
      "unknown-key",
      [...path, key],
      `"${key}" is not a key that is known here. Check its spelling, or take it out.`,
    );
  }
  const wrong = Object.entries(entries).filter(([key, entry]) => {
    if (Object.hasOwn(group, key)) return !explain(entry, group[key], [...path, key], report);
    const [missing] = v.safeParse(entry, undefined).issues ?? [];
    if (missing) report("missing-key", path, `"${key}" is missing here. Add it: ${wanted(missing)}.`);
    return missing !== undefined;
  });
  return unknown.length + wrong.length === 0;
}

/** The values in a record or list, each with its form. */
function childrenOf(form: Form, value: unknown): (readonly [string | number, unknown, Form])[] | undefined {
  const { item, value: each } = form;
  if (item && Array.isArray(value)) return value.map((child, index) => [index, child, item] as const);
  if (each && isGroup(value)) return Object.entries(value).map(([key, child]) => [key, child, each] as const);
  return undefined;
}

/** Of several forms, the one that a group or list was meant to have: with most of its keys. Single values have none. */
function nearest(options: readonly Form[], value: unknown): Form | undefined {
  if (Array.isArray(value)) return options.find(({ type }) => type === "array");
  if (!isGroup(value)) return undefined;
  const shared = ({ type, entries }: Form) => {
    if (type === "record") return 0.5;
    return entries ? Object.keys(value).filter((key) => Object.hasOwn(entries, key)).length : -1;
  };
  const groups = options.filter(({ type }) => type === "record" || type === "strict_object");
  return groups.sort((left, right) => shared(right) - shared(left))[0];
}

function isGroup(value: unknown): value is Group {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function passes(check: v.PipeItem<unknown, unknown, Issue>, value: unknown, path: Path, report: Report): boolean {
  if (check.kind !== "validation") return true;
  const { issues = [] } = check["~run"]({ typed: true, value }, {});
  for (const issue of issues) describe(issue, path, report);
  return issues.length === 0;
}

function describe(issue: Issue, path: Path, report: Report): void {
  const key = String(path.at(-1) ?? "the file");
  report("wrong-value", path, `"${key}" cannot be ${shown(issue.input)}. It must be ${wanted(issue)}.`);
}

function shown(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input === null || input === undefined) return "empty";
  if (typeof input === "object") return "a group of keys";
  return JSON.stringify(input).slice(0, 60);
}

/** What a schema asks for, in words. */
function wanted(issue: Issue): string {
  const requirement = "requirement" in issue ? issue.requirement : undefined;
  switch (issue.type) {
    case "string":
    case "non_empty":
      return "some text";
    case "number":
    case "integer":
      return "a whole number";
    case "boolean":
      return "true or false";
    case "array":
      return "a list, as in [one, two]";
    case "record":
    case "strict_object":
      return "a group of keys, each on a line of its own below it";
    case "picklist":
    case "literal":
      return `one of: ${String(issue.expected).replace(/[()"]/g, "").split(" | ").join(", ")}`;
    case "min_value":
      return `${requirement} or more`;
    case "max_value":
      return `${requirement} or less`;
    case "max_length":
      return `no longer than ${requirement}`;
    case "min_length":
      return `at least ${requirement} long`;
    case "regex":
      return "written with small letters, digits and _ (languages as in pl or zh-Hans, currencies as in PLN)";
    case "check":
      return issue.message;
    case "union":
      return unionInWords(String(issue.expected));
    default:
      return String(issue.expected);
  }
}

/** What lines and wordings may be: the former differ by the trainee's gender, the latter may be several. */
function unionInWords(expected: string): string {
  if (!expected.includes("Array"))
    return "some text (or { f: …, m: … } by the trainee's gender, or { mild: …, real: … } by strength)";
  return expected.includes("Object") ? "some text, or a list of wordings" : "some text, or a list as in [one, two]";
}
