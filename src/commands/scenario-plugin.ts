import { join } from "node:path";
import type { Plugin } from "vite";
import { foldScenario } from "#core/dialogue/stored-scenario";
import { compilePack, type Pack, type PackFiles } from "#core/scenario/compile-pack";
import { dataModule, type Groups, loaderCode } from "./publish-json";
import { readPack } from "./read-pack";

const rootId = "virtual:scenarios";

/**
 * Compiles the scenarios when the app is built: the player carries no YAML parser and loads one scenario in one
 * language at a time, each a file of its own. Errors in scenarios stop the build with the checker's words.
 * @param compile what gives the library; left out: what lies in the folder
 */
export function compileScenarios(folder: string, compile = () => compileOrThrow(readPack(folder))): Plugin {
  let pack: Pack | undefined;
  let building = false;
  const current = () => (pack ??= compile());
  const data = dataModule(rootId, () => groupsOf(current()));
  return {
    name: "sparring:compile-scenarios",
    configResolved({ command }) {
      building = command === "build";
    },
    resolveId: (id) => (id === rootId || id.startsWith(`${rootId}/`) ? `\0${id}` : undefined),
    load(id) {
      return id === `\0${rootId}` ? rootModule(current(), building ? this : undefined) : data(id);
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

/** Compiles a library that must be sound. */
export function compileOrThrow(files: PackFiles): Pack {
  const pack = compilePack(files);
  const errors = pack.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return pack;
  const words = errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  throw new Error(`Scenarios have errors (npm run check tells more):\n${words.join("\n")}`);
}

/** All that the app loads part by part: `<id>/structure` and `<id>/<language>`, and the lists over all scenarios. */
function groupsOf(pack: Pack): Groups {
  const scenarios = [...pack.scenarios].map(([id, { scenario, texts }]) => [
    id,
    { structure: foldScenario(scenario), ...texts },
  ]);
  // No scenario's id has a dot.
  const lists = { "all.catalogue": pack.catalogue, "all.drills": pack.drills, "all.paths": { days: pack.paths } };
  return { ...Object.fromEntries(scenarios), ...lists };
}

function rootModule(pack: Pack, emitter: Parameters<typeof loaderCode>[0]): string {
  const scenarios = [...pack.scenarios].map(([id, { texts }]) => [id, Object.keys(texts)]);
  const constants = {
    languages: Object.keys(pack.catalogue),
    drillLanguages: Object.keys(pack.drills),
    scenarios: Object.fromEntries(scenarios),
    house: pack.house,
  };
  const lines = Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
  return [...lines, loaderCode(emitter, rootId, groupsOf(pack))].join("\n");
}
