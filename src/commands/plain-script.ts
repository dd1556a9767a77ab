import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const src = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/u, "");

/** Builds one plain script that stands alone: for what browsers do not take as a module, or what must not have parts. */
export async function plainScript(entry: string, plugins: Plugin[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    plugins,
    resolve: { alias: [{ find: /^#(app|storage)\//, replacement: `${src}/$1/` }] },
    build: { write: false, target: "es2022", lib: { entry, formats: ["iife"], name: "script" }, minify: true },
  });
  const [output] = Array.isArray(built) ? built : [];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error(`${entry} was not built`);
  return chunk.code;
}
