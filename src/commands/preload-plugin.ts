import { createHash } from "node:crypto";
import type { Plugin, Rolldown } from "vite";

type Bundle = Rolldown.OutputBundle;

/**
 * Begins with the first request what a visit will want: a tiny script in index.html looks at the hash of the address and
 * at the language, and asks for the page's code and texts while the app's own code is still on its way.
 */
export function preloadPages(): Plugin {
  return {
    name: "sparring:preload-pages",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(_html, { bundle = {} }) {
        const source = script(pagesIn(bundle), dataIn(bundle));
        const hash = createHash("sha256").update(source).digest("base64url").slice(0, 8);
        const fileName = `assets/early-${hash}.js`;
        this.emitFile({ type: "asset", fileName, source });
        return [{ tag: "script", attrs: { src: `./${fileName}`, async: true }, injectTo: "head-prepend" }];
      },
    },
  };
}

/** Each page's files beside those of the app itself, by the first piece of its address; "" is home. */
function pagesIn(bundle: Bundle): Record<string, string[]> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const app = chunks.find(({ isEntry, fileName }) => isEntry && fileName.includes("index"));
  const known = new Set(app ? filesOf(app, bundle) : []);
  const entries = chunks.flatMap((chunk): [string, string[]][] => {
    const [, page] = /features\/[^/]+\/([\w-]+)-page\.tsx$/.exec(chunk.facadeModuleId ?? "") ?? [];
    const address = page === "home" ? "" : page === "briefing" ? "play" : page;
    return address === undefined ? [] : [[address, filesOf(chunk, bundle).filter((file) => !known.has(file))]];
  });
  return Object.fromEntries(entries.filter(([address]) => ["", "library", "play", "talk"].includes(address)));
}

/** A chunk with all that it imports at once, styles too. */
function filesOf(chunk: Rolldown.OutputChunk, bundle: Bundle, found = new Set<string>()): string[] {
  if (found.has(chunk.fileName)) return [...found];
  found.add(chunk.fileName);
  for (const style of chunk.viteMetadata?.importedCss ?? []) found.add(style);
  for (const name of chunk.imports) {
    const next = bundle[name];
    if (next?.type === "chunk") filesOf(next, bundle, found);
  }
  return [...found];
}

/** The files of data by their names without folder and hash, such as `en/first` or `all.catalogue/en`. */
function dataIn(bundle: Bundle): Record<string, string> {
  const wanted =
    /^assets\/\w+\/(?:(?<tag>[\w-]+?)-[\w-]{8}\/(?<part>first|talk)|(?<list>all\.catalogue)-[\w-]{8}\/(?<language>[\w-]+))\.json$/;
  const entries = Object.keys(bundle).flatMap((file) => {
    const { tag, part, list, language } = wanted.exec(file)?.groups ?? {};
    return list ? [[`${list}/${language}`, file]] : part ? [[`${tag}/${part}`, file]] : [];
  });
  return Object.fromEntries(entries);
}

/** A wrong guess costs one file that was not needed; the app itself decides anew. */
function script(pages: Record<string, string[]>, data: Record<string, string>): string {
  return `{
const pages = ${JSON.stringify(pages)}, data = ${JSON.stringify(data)};
const [, page = ""] = location.hash.split(/[/?]/);
let settings = {};
try { settings = JSON.parse(localStorage.getItem("sparring.settings")) ?? {}; } catch {}
const tags = Object.keys(data).flatMap((key) => (key.endsWith("/first") ? [key.slice(0, -6)] : []));
const wanted = settings.language ? [settings.language] : navigator.languages;
const match = (tag) => tags.find((one) => one === tag) ?? tags.find((one) => one.split("-")[0] === tag.split("-")[0]);
const tag = wanted.map(match).find(Boolean) ?? "en";
const list = "all.catalogue/" + (settings.conversationLanguage ?? tag);
const texts = [tag + "/first", ...(page === "talk" ? [tag + "/talk"] : page === "play" ? [] : [list])];
const ask = (href, rel, as) => {
  if (href) document.head.append(Object.assign(document.createElement("link"), { rel, as, href, crossOrigin: "" }));
};
for (const text of texts) ask(data[text], "preload", "fetch");
for (const file of pages[page] ?? []) file.endsWith(".css") ? ask(file, "preload", "style") : ask(file, "modulepreload", "");
}`;
}
