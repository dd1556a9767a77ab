/** Made by commands/scoring-plugin.ts from the language folders of the scorer. */
declare module "virtual:scoring" {
  import type { LanguageFiles } from "#core/scoring/language-files";
  /** Loads a language's files, by tag. */
  export const loaders: Readonly<Record<string, () => Promise<{ default: LanguageFiles }>>>;
}
