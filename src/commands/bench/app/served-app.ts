import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, loadConfigFromFile, type PluginOption } from "vite";
import { compileScenarios } from "#commands/scenario-plugin";
import type { Pack } from "#core/scenario/compile-pack";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const server = fileURLToPath(new URL("../../serve.ts", import.meta.url));

/** The app as it is built, at an address of its own. */
export interface ServedApp {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Builds the app and serves it compressed, as a static host does.
 * @param pack the library to build it with; left out: the one that is shipped
 */
export async function serveApp(pack?: Pack): Promise<ServedApp> {
  const folder = await mkdtemp(join(tmpdir(), "sparring-bench-"));
  await buildInto(folder, pack);
  const child = spawn(process.execPath, ["--import", "tsx", server, "0", folder], { cwd: root });
  return {
    address: await addressOf(child),
    async close() {
      child.kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function buildInto(outDir: string, pack: Pack | undefined): Promise<void> {
  // As the command "vite build" does; without it libraries come as they do in development, larger and slower.
  process.env.NODE_ENV = "production";
  const env = { command: "build", mode: "production" } as const;
  const loaded = await loadConfigFromFile(env, join(root, "vite.config.ts"), root, "error", undefined, "runner");
  const plugins = (loaded?.config.plugins ?? []).flat() as PluginOption[];
  const scenarios = pack && compileScenarios(join(root, "scenarios"), () => pack);
  await build({
    ...loaded?.config,
    configFile: false,
    root,
    logLevel: "error",
    plugins: plugins.map((plugin) => (scenarios && isNamed(plugin, scenarios.name) ? scenarios : plugin)),
    build: { ...loaded?.config.build, outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  });
}

function isNamed(plugin: PluginOption, name: string): boolean {
  return typeof plugin === "object" && plugin !== null && "name" in plugin && plugin.name === name;
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (said: Buffer) => {
      const [address] = /http:\S+/.exec(String(said)) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
