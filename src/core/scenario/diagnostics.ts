/** Every problem that the checker can name, with its severity. Each has a broken scenario in `test/invalid`. */
export const diagnosticCodes = {
  "yaml-syntax": "error",
  "file-too-big": "error",
  "too-deep": "error",
  alias: "error",
  "reserved-key": "error",
  "duplicate-id": "error",
  "unknown-key": "error",
  "missing-key": "error",
  "wrong-value": "error",
  "bad-id": "error",
  "unknown-name": "error",
  "renamed-to-itself": "error",
  "condition-syntax": "error",
  "condition-name": "error",
  "condition-type": "error",
  "condition-impossible": "error",
  "condition-always": "warning",
  "unreachable-turn": "error",
  "unreachable-ending": "error",
  "dead-end": "error",
  "endless-loop": "error",
  "jump-never-taken": "error",
  "silent-turn": "error",
  "line-never-said": "error",
  "ending-by-one-judgement": "error",
  "free-text-needed": "error",
  "too-little-free-text": "error",
  "score-missing": "error",
  "model-missing": "error",
  "fact-without-value": "error",
  "placeholder-unknown": "error",
  "strength-undeclared": "error",
  "strength-missing": "error",
  "abuse-unspoken": "error",
  "bystanders-absent": "error",
  "template-misplaced": "error",
  "cause-not-one": "error",
  "twin-unanswered": "error",
  "longest-is-best": "error",
  "missing-line": "error",
  "unknown-line": "error",
  "missing-sample": "error",
  "unknown-sample": "error",
  "outdated-line": "warning",
  "answer-not-one": "error",
  "part-not-said": "error",
  "model-misjudged": "error",
  "tags-in-text": "error",
  "hidden-character": "error",
  "dangerous-link": "error",
  "wrong-file": "error",
  "step-unknown": "warning",
  "step-misused": "error",
  "too-many-problems": "error",
} as const;

export type DiagnosticCode = keyof typeof diagnosticCodes;

/** One problem in a file: where it is, what it is, and how to mend it, in plain words. Lines and columns count from 1. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** The line of the file that the problem is on. */
  readonly source: string;
}

/** The way to a value in a file: keys and list positions. */
export type Path = readonly (string | number)[];

/** Takes a problem at a path of one file. */
export type Report = (code: DiagnosticCode, path: Path, message: string) => void;

/** Problems in the order of files, lines and columns. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (left, right) =>
      compare(left.file, right.file) ||
      left.line - right.line ||
      left.column - right.column ||
      compare(left.code, right.code),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : Number(left > right);
}
