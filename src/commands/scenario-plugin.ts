import { join } from "node:path";
import type { Plugin } from "vite";
import { compilePack, type Pack } from "#core/scenario/compile-pack";
import { readPack } from "./read-pack";

const rootId = "virtual:scenarios";
const partId = `${rootId}/`;

/**
 * Compiles the scenarios when the app is built: the player carries no YAML parser and loads one scenario in one
 * language at a time, each a chunk of its own. Errors in scenarios stop the build with the checker's words.
 */
export function compileScenarios(folder: string): Plugin {
  let pack: Pack | undefined;
  const current = () => (pack ??= compileOrThrow(folder));
  return {
    name: "sparring:compile-scenarios",
    resolveId: (id) => (id === rootId || id.startsWith(partId) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${rootId}`) return rootModule(current());
      if (!id.startsWith(`\0${partId}`)) return undefined;
      return dataModule(part(current(), id.slice(partId.length + 1)));
    },
    configureServer(server) {
      server.watcher.add(join(folder, "**/*.yaml"));
      server.watcher.on("change", (path) => {
        if (!path.startsWith(folder)) return;
        pack = undefined;
        server.moduleGraph.invalidateAll();
        server.ws.send({ type: "full-reload" });
      });
    },
  };
}

function compileOrThrow(folder: string): Pack {
  const pack = compilePack(readPack(folder));
  const errors = pack.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return pack;
  const words = errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new Error(`Scenarios have errors (npm run check tells more):\n${words.join("\n")}`);
}

/** The data of one part: `catalogue/<language>`, `drills/<language>`, `structure/<id>` or `texts/<id>/<language>`. */
function part(pack: Pack, path: string): unknown {
  const [kind, name = "", language = ""] = path.split("/");
  if (kind === "catalogue") return pack.catalogue[name];
  if (kind === "drills") return pack.drills[name];
  const found = pack.scenarios.get(name);
  return kind === "structure" ? found?.scenario : found?.texts[language];
}

/** Data as text that is parsed when it is run: browsers read JSON faster than object literals. */
function dataModule(data: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;
}

function rootModule(pack: Pack): string {
  const load = (path: string) => `() => import(${JSON.stringify(partId + path)})`;
  const record = (entries: readonly (readonly [string, string])[]) =>
    `{${entries.map(([key, code]) => `${JSON.stringify(key)}: ${code}`).join(",\n")}}`;
  const catalogues = Object.keys(pack.catalogue).map((language) => [language, load(`catalogue/${language}`)] as const);
  const drills = Object.keys(pack.drills).map((language) => [language, load(`drills/${language}`)] as const);
  const scenarios = [...pack.scenarios].map(([id, { texts }]) => {
    const loaders = Object.keys(texts).map((language) => [language, load(`texts/${id}/${language}`)] as const);
    return [id, `{ structure: ${load(`structure/${id}`)}, texts: ${record(loaders)} }`] as const;
  });
  return [
    `export const catalogues = ${record(catalogues)};`,
    `export const drills = ${record(drills)};`,
    `export const scenarios = ${record(scenarios)};`,
    `export const paths = JSON.parse(${JSON.stringify(JSON.stringify(pack.paths))});`,
    `export const house = JSON.parse(${JSON.stringify(JSON.stringify(pack.house))});`,
  ].join("\n");
}
