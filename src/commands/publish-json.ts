import { createHash } from "node:crypto";

/** Data by group and name, such as a scenario's id and a language. What belongs together changes together. */
export type Groups = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What a build needs of Rolldown to add a file. */
interface Emitter {
  emitFile(file: { type: "asset"; fileName: string; source: string }): string;
}

/**
 * Gives data to the app as JSON files that it fetches when it wants them: they are read faster than code, and the app
 * carries one short hash a group instead of a chunk's name a file. A file that is lost is told as Vite tells a lost chunk. Without a build (`npm run dev`, tests) each is a module.
 * @param id of the virtual module that the code stands in; its data modules are `<id>/<group>/<name>`
 * @returns code that exports `load(group, name)`; it gives undefined for what is not there
 */
export function loaderCode(emitter: Emitter | undefined, id: string, groups: Groups): string {
  return emitter ? fetchingCode(emitter, id.replace(/^virtual:/, ""), groups) : importingCode(id, groups);
}

/** The data module of a group and name, for `loaderCode` without a build; undefined for other ids. */
export function dataModule(id: string, groups: () => Groups): (wanted: string) => string | undefined {
  const prefix = `\0${id}/`;
  return (wanted) => {
    if (!wanted.startsWith(prefix)) return undefined;
    const [group = "", name = ""] = wanted.slice(prefix.length).split("/");
    return `export default JSON.parse(${JSON.stringify(JSON.stringify(groups()[group]?.[name]))});`;
  };
}

function fetchingCode(emitter: Emitter, folder: string, groups: Groups): string {
  const hashes = Object.entries(groups).map(([group, data]): [string, string] => {
    const texts = Object.entries(data).map(([name, value]) => [name, JSON.stringify(value)] as const);
    const hash = createHash("sha256").update(JSON.stringify(texts)).digest("base64url").slice(0, 8);
    for (const [name, source] of texts) {
      emitter.emitFile({ type: "asset", fileName: `${shelf(folder)}${group}-${hash}/${name}.json`, source });
    }
    return [group, hash];
  });
  return `const hashes = ${JSON.stringify(Object.fromEntries(hashes))};
export async function load(group, name) {
  try {
    const answer = await fetch("${shelf(folder)}" + group + "-" + hashes[group] + "/" + name + ".json");
    if (!answer.ok) throw new Error(answer.status + " for " + answer.url);
    return await answer.json();
  } catch (problem) {
    dispatchEvent(new Event("vite:preloadError", { cancelable: true }));
    throw problem;
  }
}`;
}

function shelf(folder: string): string {
  return `assets/${folder}/`;
}

function importingCode(id: string, groups: Groups): string {
  const loaders = Object.entries(groups).flatMap(([group, data]) =>
    Object.keys(data).map((name) => `"${group}/${name}": () => import("${id}/${group}/${name}"),`),
  );
  return `const loaders = {\n${loaders.join("\n")}\n};
export const load = async (group, name) => (await loaders[\`\${group}/\${name}\`]()).default;`;
}
