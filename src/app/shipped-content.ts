import { drillLanguages, house, languages, load, scenarios } from "virtual:scenarios";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { ContentSource } from "#stores/services";

/** The library that is shipped with the app: compiled when it was built, loaded part by part. */
export const shippedContent: ContentSource = {
  house,
  languages,
  async catalogue(language) {
    return languages.includes(language) ? ((await load("all.catalogue", language)) as readonly CatalogueEntry[]) : [];
  },
  languagesOf: (scenario) => offered(scenario) ?? [],
  async scenario(id) {
    if (offered(id) === undefined) throw new RangeError(`there is no scenario "${id}"`);
    return checked("scenario", load(id, "structure"));
  },
  async texts(id, language) {
    if (!offered(id)?.includes(language)) throw new RangeError(`"${id}" is not offered in "${language}"`);
    return checked("texts", load(id, language));
  },
  async paths() {
    return checked("paths", load("all.paths", "days"));
  },
  async drills(language) {
    return drillLanguages.includes(language) ? checked("drills", load("all.drills", language)) : [];
  },
};

/** What checks that content has its shape comes beside the content: the library is there without it. */
async function checked<Kind extends keyof Checks>(kind: Kind, loading: Promise<unknown>) {
  const [checks, content] = await Promise.all([import("./content-checks"), loading]);
  return checks[kind](content) as ReturnType<Checks[Kind]>;
}

type Checks = typeof import("./content-checks");

function offered(id: string): readonly string[] | undefined {
  return Object.hasOwn(scenarios, id) ? scenarios[id] : undefined;
}
