import { isAlias, isMap, isScalar, isSeq, type Node } from "yaml";
import { hiddenIn, notPlain } from "./checks/plain-text";
import type { DiagnosticCode, Path } from "./diagnostics";

/** Takes a problem at an offset of the file. */
export type AddAt = (code: DiagnosticCode, offset: number, message: string) => void;

const reserved = new Set(["__proto__", "prototype", "constructor"]);

/** A node as a plain value; where each part of it stands is noted in `places`, and problems are told. */
export function plainValue(node: unknown, path: Path, places: Map<string, number>, addAt: AddAt): unknown {
  const offset = (node as Node | null)?.range?.[0];
  if (offset !== undefined && !places.has(keyOf(path))) places.set(keyOf(path), offset);
  if (isAlias(node)) {
    addAt("alias", offset ?? 0, "Aliases (*name) are not used in scenarios. Write the text out here.");
    return undefined;
  }
  if (isSeq(node)) return node.items.map((item, index) => plainValue(item, [...path, index], places, addAt));
  if (!isMap(node)) return isScalar(node) ? plainScalar(node.value, path, offset ?? 0, addAt) : undefined;
  const result: Record<string, unknown> = {};
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : "";
    const place = (key as Node | null)?.range?.[0] ?? offset ?? 0;
    for (const { code, message } of hiddenIn(name)) addAt(code, place, message);
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

/** A single value; of texts it is told where they are not plain. Conditions are no texts: they compare with < and >. */
function plainScalar(value: unknown, path: Path, offset: number, addAt: AddAt): unknown {
  if (typeof value !== "string") return value;
  const isCondition = path.at(-1) === "when";
  for (const { code, message } of isCondition ? hiddenIn(value) : notPlain(value)) addAt(code, offset, message);
  return value;
}

function keyOf(path: Path): string {
  return path.join("\u0000");
}

/** The offset of a path, or of the nearest thing around it that is in the file. */
export function placeOf(places: Map<string, number>, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return 0;
}
