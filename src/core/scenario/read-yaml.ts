import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Diagnostic, DiagnosticCode, Path, Report } from "./diagnostics";
import { diagnosticCodes } from "./diagnostics";

/** Bounds on a file: more is refused before anything is built from it. */
const mostCharacters = 400_000;
const deepest = 24;

/** A YAML file as plain values, with a way to report problems at their place. */
export interface SourceFile {
  readonly name: string;
  /** The plain value; undefined where the file could not be read. */
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

/** Reads one YAML file within bounds. Problems are collected, never thrown; aliases are refused, so nothing can explode. */
export function readYaml(name: string, text: string): SourceFile {
  const diagnostics: Diagnostic[] = [];
  const places = new Map<string, number>();
  const lines = new LineCounter();
  const addAt = (code: DiagnosticCode, offset: number, message: string) => {
    const { line, col } = lines.linePos(offset);
    const source = sourceLine(text, offset);
    diagnostics.push({
      code,
      severity: diagnosticCodes[code],
      file: name,
      line: line || 1,
      column: col || 1,
      message,
      source,
    });
  };
  const report: Report = (code, path, message) => addAt(code, placeOf(places, path), message);
  const file = (value: unknown): SourceFile => ({ name, value, diagnostics, report });

  const refusal = boundsBroken(text);
  if (refusal) {
    diagnostics.push({ ...refusal, severity: "error", file: name });
    return file(undefined);
  }
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: false,
    logLevel: "silent",
    prettyErrors: false,
  });
  for (const error of document.errors.slice(0, 20)) addAt("yaml-syntax", error.pos[0], plainSyntaxError(error.message));
  if (document.errors.length > 0) return file(undefined);
  return file(plainValue(document.contents, [], places, addAt));
}

function sourceLine(text: string, offset: number): string {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const end = text.indexOf("\n", offset);
  return text.slice(start, end < 0 ? undefined : end).slice(0, 200);
}

type Refusal = Pick<Diagnostic, "code" | "line" | "column" | "message" | "source">;

/** Refuses what the parser should not even see: too much text, or nesting that would exhaust the stack. */
function boundsBroken(text: string): Refusal | undefined {
  if (text.length > mostCharacters) {
    const message = `The file has ${text.length} characters; ${mostCharacters} is the most. Split it into several scenarios.`;
    return { code: "file-too-big", line: 1, column: 1, message, source: text.slice(0, 80) };
  }
  let nesting = 0;
  for (const [index, line] of text.split("\n").entries()) {
    const indent = line.length - line.trimStart().length;
    const dashes = /^(?:\s*- )*/.exec(line)?.[0].split("-").length ?? 1;
    for (const sign of line) nesting += sign === "[" || sign === "{" ? 1 : sign === "]" || sign === "}" ? -1 : 0;
    nesting = Math.max(0, nesting);
    if (nesting > deepest || indent > deepest * 4 || dashes > deepest) {
      const message = `The file is nested more than ${deepest} levels deep here. Scenarios need no more than a few; take levels out.`;
      return { code: "too-deep", line: index + 1, column: 1, message, source: line.slice(0, 200) };
    }
  }
  return undefined;
}

function plainSyntaxError(message: string): string {
  return `This is not valid YAML: ${message.split("\n")[0]}. Look for a missing quote, colon or indent here or just above.`;
}

type AddAt = (code: DiagnosticCode, offset: number, message: string) => void;

const reserved = new Set(["__proto__", "prototype", "constructor"]);

function plainValue(node: unknown, path: Path, places: Map<string, number>, addAt: AddAt): unknown {
  const offset = (node as Node | null)?.range?.[0];
  if (offset !== undefined && !places.has(keyOf(path))) places.set(keyOf(path), offset);
  if (isAlias(node)) {
    addAt("alias", offset ?? 0, "Aliases (*name) are not used in scenarios. Write the text out here.");
    return undefined;
  }
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, [...path, index], places, addAt));
  if (!isMap(node)) return isScalar(node) ? node.value : undefined;
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const place = (key as Node | null)?.range?.[0] ?? offset ?? 0;
    if (reserved.has(name)) addAt("reserved-key", place, `"${name}" cannot be used as a name. Choose another.`);
    else if (Object.hasOwn(result, name))
      addAt("duplicate-id", place, `"${name}" stands here twice. Rename or remove one.`);
    else {
      places.set(keyOf([...path, name]), place);
      result[name] = plainValue(value, [...path, name], places, addAt);
    }
  }
  return result;
}

function keyOf(path: Path): string {
  return path.join("\u0000");
}

/** The offset of a path, or of the nearest thing around it that is in the file. */
function placeOf(places: Map<string, number>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return 0;
}
