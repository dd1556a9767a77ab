/** Made by compile-plugin.ts from the language files. */
declare module "virtual:languages" {
  import type { Catalog } from "./compile-catalog";

  /** Each language's own name for itself, by tag. */
  export const names: Readonly<Record<string, string>>;
  /** Loads a language's compiled texts; the pseudo-language is here and not among the names. */
  export const loaders: Readonly<Record<string, () => Promise<{ default: Catalog }>>>;
}
