import { type Document, LineCounter, parseDocument } from "yaml";
import type { Diagnostic, DiagnosticCode, Report } from "./diagnostics";
import { diagnosticCodes } from "./diagnostics";
import { placeOf, plainValue } from "./plain-value";

/** Bounds on a file: more is refused before anything is built from it. */
const mostCharacters = 200_000;
const deepest = 24;
const mostBrackets = 10_000;
/** So many problems of one file are told; with more, a last one says that the rest was left out. */
export const mostProblems = 200;

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
    if (diagnostics.length > mostProblems) return;
    if (diagnostics.length < mostProblems) diagnostics.push(problemAt(code, offset, message));
    else diagnostics.push(problemAt("too-many-problems", text.length, tooMany));
  };
  const problemAt = (code: DiagnosticCode, offset: number, message: string): Diagnostic => {
    const { line, col } = lines.linePos(offset);
    const source = sourceLine(text, offset);
    return { code, severity: diagnosticCodes[code], file: name, line: line || 1, column: col || 1, message, source };
  };
  const report: Report = (code, path, message) => addAt(code, placeOf(places, path), message);
  const file = (value: unknown): SourceFile => ({ name, value, diagnostics, report });

  const refusal = boundsBroken(text);
  if (refusal) {
    diagnostics.push({ ...refusal, severity: "error", file: name });
    return file(undefined);
  }
  const document = parsed(text, lines);
  if (document === undefined) {
    diagnostics.push({
      code: "too-deep",
      severity: "error",
      file: name,
      line: 1,
      column: 1,
      message: tooDeep,
      source: "",
    });
    return file(undefined);
  }
  for (const error of document.errors.slice(0, 20)) addAt("yaml-syntax", error.pos[0], plainSyntaxError(error.message));
  if (document.errors.length > 0) return file(undefined);
  if (document.contents === null) addAt("yaml-syntax", 0, "The file is empty. Start from a copy of another scenario.");
  const value = plainValue(document.contents, [], places, addAt);
  const aliased = diagnostics.some(({ code }) => code === "alias");
  return file(aliased ? undefined : value);
}

const tooMany = `More problems were left out: a file's first ${mostProblems} are told. Mend those and check again.`;
const tooDeep = `The file is nested more than ${deepest} levels deep. Scenarios need no more than a few; take levels out.`;

/** The parsed file; undefined where its nesting exhausts the stack. */
function parsed(text: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { lineCounter, uniqueKeys: false, logLevel: "silent", prettyErrors: false });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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
  if ((text.match(/[[{]/g)?.length ?? 0) > mostBrackets) {
    return { code: "too-deep", line: 1, column: 1, message: tooDeep, source: text.slice(0, 80) };
  }
  for (const [index, line] of text.split("\n").entries()) {
    if (depthOf(line) > deepest) {
      return { code: "too-deep", line: index + 1, column: 1, message: tooDeep, source: line.slice(0, 200) };
    }
  }
  return undefined;
}

/** How deep a line is nested by itself: two spaces of indent a level, lists in lists, and brackets that open its value. */
function depthOf(line: string): number {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const dashes = /^(?:\s*[-?] )+/.exec(line)?.[0].split(/[-?]/).length ?? 0;
  const brackets = /(?:^|[:-] )\s*([[{][[{\s]*)/.exec(line)?.[1]?.replace(/\s/g, "").length ?? 0;
  return indent / 2 + dashes + brackets;
}

function plainSyntaxError(message: string): string {
  return `This is not valid YAML: ${message.split("\n")[0]}. Look for a missing quote, colon or indent here or just above.`;
}
