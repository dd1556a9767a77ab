import type { DrillItem } from "#core/drills/item";
import { checkDrillItem } from "./checks/drills";
import type { TextFile } from "./compile";
import type { Diagnostic, Report } from "./diagnostics";
import { drillHead, drillSource, headOf } from "./drill-schema";
import { baseName } from "./folder";
import { readYaml } from "./read-yaml";
import { idPattern } from "./source/words";
import { validate } from "./validate";

/** Says what the scorer misses in an item's model; undefined where the model is judged well. */
export type JudgeModel = (item: DrillItem, language: string) => string | undefined;

/** The drills of a library by language, and every problem found in their files. */
export interface CompiledDrills {
  readonly drills: Readonly<Record<string, readonly DrillItem[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Compiles the files of drills, each one kind in one language. Files with errors are left out.
 * @param judgeModel left out: the models are not judged
 */
export function compileDrills(files: readonly TextFile[], judgeModel?: JudgeModel): CompiledDrills {
  const compiled = files.map((file) => compileFile(file, judgeModel));
  const drills: Record<string, DrillItem[]> = {};
  for (const { language, items } of compiled) {
    if (items.length > 0) drills[language] = [...(drills[language] ?? []), ...items];
  }
  return { drills, diagnostics: compiled.flatMap(({ diagnostics }) => diagnostics) };
}

function compileFile(file: TextFile, judgeModel: JudgeModel | undefined) {
  const { value, report, diagnostics } = readYaml(file.name, file.text);
  const none = { language: "", items: [], diagnostics };
  const head = value === undefined ? undefined : validate(drillHead, headOf(value), report);
  if (head === undefined) return none;
  const source = validate(drillSource(head.kind), value, report);
  if (source === undefined) return none;
  const stem = checkName(file, source.language, report);
  const items = Object.entries(source.items).map(([key, item]) => {
    return { ...item, id: `${stem}.${key}`, kind: source.kind } as DrillItem;
  });
  for (const [index, key] of Object.keys(source.items).entries()) {
    const item = items[index] as DrillItem;
    if (!idPattern.test(key)) report("bad-id", ["items", key], `"${key}" cannot name an item: ${idWords}`);
    checkDrillItem(item, ["items", key], report);
    const missed = judgeModel?.(item, source.language);
    if (missed !== undefined) report("model-misjudged", ["items", key], missed);
  }
  const broken = diagnostics.some(({ severity }) => severity === "error");
  return broken ? none : { language: source.language, items, diagnostics };
}

const idWords = "use small letters, digits and _ only, a letter first.";

/** The file's own name without its language, which the file has to be in. */
function checkName({ name }: TextFile, language: string, report: Report): string {
  const [stem = "", tag] = baseName(name).split(".");
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(stem) || tag !== language) {
    report("wrong-file", ["language"], `A file of drills in "${language}" is named <name>.${language}.yaml.`);
  }
  return stem;
}
