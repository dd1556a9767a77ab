import * as v from "valibot";
import type { Path, Report } from "./diagnostics";

type Issue = v.BaseIssue<unknown>;

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
  for (const issue of result.issues.flatMap(innermost)) describe(issue, report);
  return undefined;
}

/** Of a value that fits none of several forms, the problems of the form that it comes nearest to. */
function innermost(issue: Issue): Issue[] {
  if (issue.type !== "union" || issue.issues === undefined) return [issue];
  const inner = issue.issues as Issue[];
  const deepest = Math.max(...inner.map((one) => one.path?.length ?? 0));
  if (deepest === 0) return [issue];
  return inner
    .filter((one) => (one.path?.length ?? 0) === deepest)
    .map((one) => ({ ...one, path: [...(issue.path ?? []), ...(one.path ?? [])] as unknown as Issue["path"] }));
}

function describe(issue: Issue, report: Report): void {
  const path: Path = (issue.path ?? []).map((item) => item.key as string | number);
  const key = String(path.at(-1) ?? "the file");
  if (issue.expected === "never") {
    report("unknown-key", path, `"${key}" is not a key that is known here. Check its spelling, or take it out.`);
  } else if (issue.received === "undefined") {
    report("missing-key", path.slice(0, -1), `"${key}" is missing here. Add it: ${wanted(issue)}.`);
  } else {
    report("wrong-value", path, `"${key}" cannot be ${shown(issue.input)}. It must be ${wanted(issue)}.`);
  }
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
      return "some text (or { f: …, m: … } by the trainee's gender)";
    default:
      return String(issue.expected);
  }
}
