import { catalogues, drills, house, paths, scenarios } from "virtual:scenarios";
import * as v from "valibot";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { House } from "#core/dialogue/house";
import { scenarioSchema } from "#core/dialogue/scenario";
import { textsSchema } from "#core/dialogue/texts";
import { drillItems } from "#core/drills/item";
import { pathList } from "#core/paths/path";
import type { ContentSource } from "#stores/services";

/** The library that is shipped with the app: compiled when it was built, loaded part by part. */
export const shippedContent: ContentSource = {
  house: house as House,
  languages: Object.keys(catalogues),
  async catalogue(language) {
    const loaded = await own(catalogues, language)?.();
    return (loaded?.default ?? []) as readonly CatalogueEntry[];
  },
  languagesOf: (scenario) => Object.keys(own(scenarios, scenario)?.texts ?? {}),
  async scenario(id) {
    return v.parse(scenarioSchema, (await known(id).structure()).default);
  },
  async texts(id, language) {
    const load = own(known(id).texts, language);
    if (load === undefined) throw new RangeError(`"${id}" is not offered in "${language}"`);
    return v.parse(textsSchema, (await load()).default);
  },
  async paths() {
    return v.parse(pathList, paths);
  },
  async drills(language) {
    const loaded = await own(drills, language)?.();
    return v.parse(drillItems, loaded?.default ?? []);
  },
};

function known(id: string): (typeof scenarios)[string] {
  const found = own(scenarios, id);
  if (found === undefined) throw new RangeError(`there is no scenario "${id}"`);
  return found;
}

/** What stands under a name that may come from an address: "constructor" is nothing of ours. */
function own<T>(group: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(group, name) ? group[name] : undefined;
}
