import type { Plugin } from "vite";
import type { EntryFile } from "#core/scoring/language-files";
import { readLanguageFiles, scoredLanguages } from "./language-tables";

const rootId = "virtual:scoring";
const languageId = `${rootId}/`;

/** Packs each scored language's files into one chunk, without the example sentences that only tests read. */
export function packScoringTables(): Plugin {
  return {
    name: "sparring:pack-scoring-tables",
    resolveId: (id) => (id === rootId || id.startsWith(languageId) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${rootId}`) return rootModule();
      if (!id.startsWith(`\0${languageId}`)) return undefined;
      const files = readLanguageFiles(id.slice(languageId.length + 1));
      const packed = Object.fromEntries(
        Object.entries(files).map(([path, content]) => [path, withoutExamples(path, content)]),
      );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(packed))});`;
    },
  };
}

function rootModule(): string {
  const loaders = scoredLanguages().map((language) => {
    return `${JSON.stringify(language)}: () => import(${JSON.stringify(languageId + language)})`;
  });
  return `export const loaders = {${loaders.join(",\n")}};`;
}

function withoutExamples(path: string, content: unknown): unknown {
  if (!/^(moves|signals)\//.test(path)) return content;
  return (content as EntryFile[]).map(({ hit: _hit, miss: _miss, ...entry }) => entry);
}
