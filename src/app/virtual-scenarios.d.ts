/** Made by commands/scenario-plugin.ts from the scenarios folder. */
declare module "virtual:scenarios" {
  type Load = () => Promise<{ default: unknown }>;
  /** What the library shows, by language. */
  export const catalogues: Readonly<Record<string, Load>>;
  /** Each scenario's structure, and its texts by language. */
  export const scenarios: Readonly<Record<string, { structure: Load; texts: Readonly<Record<string, Load>> }>>;
  /** The items of all drills, by language. */
  export const drills: Readonly<Record<string, Load>>;
  /** What to practise, day by day. */
  export const paths: unknown;
  export const house: unknown;
}
