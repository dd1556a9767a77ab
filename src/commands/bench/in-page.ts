import { loaders } from "virtual:scoring";
import type { LanguageFiles } from "#core/scoring/language-files";
import { peers, scorer } from "./analysers";
import { measuresWith, timeFixedWork } from "./measures";

declare global {
  interface Window {
    bench: ReturnType<typeof measuresWith> & { readonly timeFixedWork: typeof timeFixedWork };
  }
}

/** Runs in a browser: the tables are those that the app ships. `slowed-browser.ts` calls what stands in `bench` here. */
const measures = measuresWith(async (name) => {
  const peer = peers[name];
  return peer ? peer() : scorer(name, () => read(name));
});

window.bench = { ...measures, timeFixedWork };

async function read(language: string): Promise<LanguageFiles> {
  const load = loaders[language];
  if (load === undefined) throw new RangeError(`no scorer for "${language}"`);
  return (await load()).default;
}
