import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/**
 * Begins with the first request what a visit will want: a tiny script in index.html looks at the hash of the address
 * and asks for the page's code while the app's own code is still on its way. The page waits for it: run whenever there is
 * time, it would come after the app's own code on a slow device.
 */
export function preloadPages(): Plugin {
  return {
    name: "sparring:preload-pages",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { bundle = {} }) {
        const source = script(pagesIn(bundle));
        const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
        const fileName = `assets/early-${hash}.js`;
        // While building, this runs in the step that makes the files.
        (this as Rolldown.PluginContext).emitFile({ type: "asset", fileName, source });
        const first = appFiles(bundle).map((file) => {
          const kind = file.endsWith(".css") ? { rel: "preload", as: "style" } : { rel: "modulepreload" };
          return { ...kind, crossorigin: true, href: `./${file}` };
        });
        return {
          html: html.replace(preloadLink, ""),
          tags: [
            ...first.map((attrs) => ({ tag: "link", attrs, injectTo: "head-prepend" as const })),
            { tag: "script", attrs: { src: `./${fileName}` }, injectTo: "head-prepend" },
          ],
        };
      },
    },
  };
}

/** What is written of them anyway, behind the tiny script. */
const preloadLink = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * The app's own code and styles. They are asked for before the tiny script is waited for: a browser that has met a policy in
 * the page looks no further ahead than it has read, and a script behind styles would have to wait for them.
 */
function appFiles(bundle: Bundle): string[] {
  const code = appCode(bundle);
  const styles = code.flatMap((file) => {
    const chunk = bundle[file];
    return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
  return [...code, ...styles];
}

/** The chunk of the app with all that it imports at once. */
function appCode(bundle: Bundle): string[] {
  const app = chunksIn(bundle).find(({ isEntry, fileName }) => isEntry && fileName.includes("index"));
  return app ? filesOf(app, bundle) : [];
}

function chunksIn(bundle: Bundle): Rolldown.OutputChunk[] {
  return Object.values(bundle).filter((file) => file.type === "chunk");
}

/** Each page's files beside those of the app itself, by the first piece of its address; "" is home. */
function pagesIn(bundle: Bundle): Record<string, string[]> {
  const known = new Set(appCode(bundle));
  const entries = chunksIn(bundle).flatMap((chunk): [string, string[]][] => {
    const [, page] = /features\/[^/]+\/([\w-]+)-page\.tsx$/.exec(chunk.facadeModuleId ?? "") ?? [];
    const address = page === "home" ? "" : page === "briefing" ? "play" : page;
    return address === undefined ? [] : [[address, filesOf(chunk, bundle).filter((file) => !known.has(file))]];
  });
  return Object.fromEntries(entries.filter(([address]) => ["", "library", "play", "talk"].includes(address)));
}

/** A chunk with all that it imports at once. */
function filesOf(chunk: Rolldown.OutputChunk, bundle: Bundle, found = new Set<string>()): string[] {
  if (found.has(chunk.fileName)) return [...found];
  found.add(chunk.fileName);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === "chunk") filesOf(next, bundle, found);
  }
  return [...found];
}

/** Code alone: for styles and data that come late on a slow device, browsers complain that they were not used. */
function script(pages: Record<string, string[]>): string {
  const files = [...new Set(Object.values(pages).flat())];
  const places = Object.entries(pages).map(([page, own]) => [page, own.map((file) => files.indexOf(file))]);
  const names = files.map((file) => file.replace(/^assets\//, "")).join(" ");
  return `{
const files = "${names}".split(" "), pages = ${JSON.stringify(Object.fromEntries(places))};
for (const at of pages[location.hash.split(/[/?]/)[1] ?? ""] ?? [])
document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href: "assets/" + files[at], crossOrigin: "" }));
}`;
}
