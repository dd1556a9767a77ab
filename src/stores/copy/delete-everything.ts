import { tellStorage } from "#stores/notices";
import { forgetSmallValues } from "#stores/saved-values";
import { services } from "#stores/services";

/**
 * Deletes all that the app keeps on this device, settings too. The page has to be loaded anew afterwards: what is in
 * memory would be kept again.
 * @returns whether it is gone
 */
export async function deleteEverything(): Promise<boolean> {
  try {
    await services().work.clear();
    forgetSmallValues();
    return true;
  } catch {
    tellStorage("not-written");
    return false;
  }
}
