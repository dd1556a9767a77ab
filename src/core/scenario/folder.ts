import type { ScenarioFiles } from "./compile";
import type { LanguageFile } from "./compile-language";
import type { Diagnostic, DiagnosticCode } from "./diagnostics";

/** A scenario's id is its folder's name: it becomes part of addresses and of saved conversations. */
const folderPattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Problems of a scenario's folder: its name, files that nothing reads, and two files of one language. */
export function folderProblems(
  { id, story, strays = [] }: ScenarioFiles,
  languages: readonly LanguageFile[],
): Diagnostic[] {
  const named = folderPattern.test(id)
    ? []
    : [problem("bad-id", story.name, `"${id}" cannot name a scenario: use small letters, digits and - only.`)];
  const known = languages.map(({ content }) => content?.language);
  const twice = languages.filter(({ content }, index) => content && known.indexOf(content.language) < index);
  const doubled = twice.map(({ name, content }) =>
    problem(
      "wrong-file",
      name,
      `Another file is in "${content?.language}" too. A language has one file: take one out.`,
    ),
  );
  return [...named, ...doubled, ...strays.map(strayProblem)];
}

/** The problem of a file or folder that looks like a part of a scenario and is read by nothing. */
export function strayProblem(name: string): Diagnostic {
  return problem(
    "wrong-file",
    name,
    "Nothing reads this. A scenario is a folder with scenario.yaml and <language>.yaml; house.yaml stands beside the folders.",
  );
}

/** A file's name without its folders. */
export function baseName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}

function problem(code: DiagnosticCode, file: string, message: string): Diagnostic {
  return { code, severity: "error", file, line: 1, column: 1, message, source: "" };
}
