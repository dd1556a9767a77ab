import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin, Rolldown } from "vite";
import { plainScript } from "./plain-script";
import { languagesIn } from "./texts-plugin";

const entry = fileURLToPath(new URL("../app/offline/start.ts", import.meta.url));
const root = '<div id="root"></div>';

/**
 * Writes into index.html what is said while the app has not started, in every language, and has `start.js` help it to.
 * The words stand in the page itself, because nothing else may have come.
 */
export function helpToStart(texts: string): Plugin {
  return {
    name: "sparring:help-to-start",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      async handler(html) {
        if (!html.includes(root)) throw new Error(`index.html has no ${root}`);
        const source = await plainScript(entry);
        (this as Rolldown.PluginContext).emitFile({ type: "asset", fileName: "start.js", source });
        const words = `<div id="root"><main id="not-started">${textsIn(texts).map(said).join("")}</main></div>`;
        // Before the app's own script, for a lost one is told in this order.
        const script = { tag: "script", attrs: { src: "./start.js", defer: true }, injectTo: "head-prepend" as const };
        return { html: html.replace(root, words), tags: [script] };
      },
    },
  };
}

type Texts = Readonly<Record<string, string>>;

/** The interface's languages with their texts, English first: it is shown where none of them is spoken. */
function textsIn(folder: string): [tag: string, texts: Texts][] {
  const tags = languagesIn(folder).sort((left, right) => Number(right === "en") - Number(left === "en"));
  return tags.map((tag) => [tag, JSON.parse(readFileSync(join(folder, `${tag}.json`), "utf8"))]);
}

function said([tag, texts]: [string, Texts]): string {
  const text = (key: string) => escaped(texts[key] ?? "");
  const again = `<button type="button" hidden>${text("notStarted.again")}</button>`;
  return `<section lang="${tag}"><h1>${text("notStarted.title")}</h1><p>${text("notStarted.text")}</p>${again}</section>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
