import { removeBrokenLocal } from "#storage/broken-local";
import { setAsideStore } from "#storage/records";
import { services } from "#stores/services";
import type { KeptAside } from "./kept-aside";

/**
 * Deletes what was set aside, for good.
 * @throws where it cannot be deleted
 */
export async function deleteAside({ records, values }: KeptAside): Promise<void> {
  await services().work.database.removeAll(records.map(({ place }) => ({ store: setAsideStore, key: place })));
  for (const { key } of values) removeBrokenLocal(key);
}
