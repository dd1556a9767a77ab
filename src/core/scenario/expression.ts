import { type ASTNode, Environment } from "@marcbachmann/cel-js";
import { type Comparison, type Condition, comparisons } from "#core/dialogue/condition";
import type { Path, Report } from "./diagnostics";
import { outcomesOf } from "./satisfy";
import type { Budget, Scope } from "./scope";

// Nothing but comparing and joining is wanted: macros, functions and `matches` never get past `translate`.
const environment = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: 120, maxDepth: 20 },
});

/** A problem in a condition, in plain words. */
class Problem extends Error {
  constructor(
    readonly code: "condition-syntax" | "condition-name" | "condition-type",
    message: string,
  ) {
    super(message);
  }
}

/**
 * Reads a condition's text into a tree and checks it against the names in scope and their ranges.
 * @returns the tree; one that never holds where a problem was reported; undefined where there was no text
 */
export function readCondition(
  text: string | undefined,
  scope: Scope,
  budget: Budget,
  path: Path,
  report: Report,
): Condition | undefined {
  if (text === undefined) return undefined;
  try {
    const condition = translate(parse(text), scope);
    const { canHold, canFail } = outcomesOf(condition, scope, budget);
    if (!canHold) {
      report(
        "condition-impossible",
        path,
        `"${text}" can never hold within the ranges of its names. Change a limit or take it out.`,
      );
    } else if (!canFail) {
      report("condition-always", path, `"${text}" always holds. Leave the condition out, or change a limit.`);
    }
    return condition;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    report(error.code, path, error.message);
    return { any: [] };
  }
}

function parse(text: string): ASTNode {
  try {
    return environment.parse(text).ast as ASTNode;
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : "";
    throw new Problem(
      "condition-syntax",
      `"${text}" cannot be read: ${reason}. Conditions look like: mood >= 3 && told.price.`,
    );
  }
}

function translate(node: ASTNode, scope: Scope): Condition {
  switch (node.op) {
    case "&&":
      return { all: (node.args as ASTNode[]).map((part) => translate(part, scope)) };
    case "||":
      return { any: (node.args as ASTNode[]).map((part) => translate(part, scope)) };
    case "!_":
      return { not: translate(node.args as ASTNode, scope) };
    case "id":
    case ".":
      return truth(nameOf(node), scope);
    default:
      return comparison(node, scope);
  }
}

function truth(name: string, scope: Scope): Condition {
  const range = rangeOf(name, scope);
  if (range.kind !== "truth") {
    throw new Problem(
      "condition-type",
      `"${name}" is ${describe(range)} and must be compared, as in ${name} ${example(range)}.`,
    );
  }
  return { name };
}

const mirrored: Record<Comparison, Comparison> = { "==": "==", "!=": "!=", "<": ">", "<=": ">=", ">": "<", ">=": "<=" };

function comparison(node: ASTNode, scope: Scope): Condition {
  const is = comparisons.find((known) => known === node.op);
  if (is === undefined)
    throw new Problem("condition-syntax", "Conditions only compare names with values and join them with && || !.");
  const [left, right] = node.args as [ASTNode, ASTNode];
  const turned = constantOf(left) !== undefined;
  const name = nameOf(turned ? right : left);
  const value = constantOf(turned ? left : right);
  if (value === undefined)
    throw new Problem(
      "condition-syntax",
      `Compare "${name}" with a number, a text or true/false, not with another name.`,
    );
  checkComparable(name, is, value, scope);
  return { name, is: turned ? mirrored[is] : is, value };
}

function checkComparable(name: string, is: Comparison, value: string | number | boolean, scope: Scope): void {
  const range = rangeOf(name, scope);
  const fits = { number: "number", text: "string", truth: "boolean" }[range.kind] === typeof value;
  const ordered = range.kind === "number" || is === "==" || is === "!=";
  if (!fits || !ordered) {
    throw new Problem(
      "condition-type",
      `"${name}" is ${describe(range)}; it cannot be compared with ${is} ${JSON.stringify(value)}.`,
    );
  }
  if (range.kind === "text" && !range.values.includes(String(value))) {
    throw new Problem(
      "condition-name",
      `"${value}" is not a ${name} of this scenario. Known: ${range.values.join(", ")}.`,
    );
  }
}

function nameOf(node: ASTNode): string {
  if (node.op === "id") return node.args as string;
  if (node.op === ".") {
    const [group, member] = node.args as [ASTNode, string];
    if (group.op === "id") return `${group.args as string}.${member}`;
  }
  throw new Problem("condition-syntax", "Conditions only compare names with values and join them with && || !.");
}

function constantOf(node: ASTNode): string | number | boolean | undefined {
  if (node.op === "-_") {
    const inner = constantOf(node.args as ASTNode);
    return typeof inner === "number" ? -inner : undefined;
  }
  if (node.op !== "value") return undefined;
  const value = node.args;
  if (typeof value === "bigint") return Number(value);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : undefined;
}

function rangeOf(name: string, scope: Scope) {
  const range = scope.get(name);
  if (range !== undefined) return range;
  const [group] = name.split(".");
  const near = [...scope.keys()].filter((known) => known.startsWith(`${group}.`) || !known.includes("."));
  throw new Problem(
    "condition-name",
    `"${name}" is not a name that is known here. Known: ${near.slice(0, 24).join(", ")}.`,
  );
}

function describe(range: NonNullable<ReturnType<Scope["get"]>>): string {
  if (range.kind === "number") return `a number from ${range.from} to ${range.to}`;
  return range.kind === "text" ? "a text" : "true or false";
}

function example(range: NonNullable<ReturnType<Scope["get"]>>): string {
  return range.kind === "number" ? `>= ${range.to}` : range.kind === "text" ? `== "${range.values[0]}"` : "";
}
