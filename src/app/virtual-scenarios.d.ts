/** Made by commands/scenario-plugin.ts from the scenarios folder. */
declare module "virtual:scenarios" {
  /** Languages that the library is offered in. */
  export const languages: readonly string[];
  export const drillLanguages: readonly string[];
  /** Each scenario's languages. */
  export const scenarios: Readonly<Record<string, readonly string[]>>;
  export const house: import("#core/dialogue/house").House;
  /**
   * Loads data: a scenario's "structure" or its texts by language; "all.catalogue" and "all.drills" by language; the
   * "days" of "all.paths".
   */
  export function load(group: string, name: string): Promise<unknown>;
}
