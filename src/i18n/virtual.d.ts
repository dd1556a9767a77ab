/** Made by commands/texts-plugin.ts from the language files. */
declare module "virtual:languages" {
  import type { Catalog } from "./compile-catalog";
  import type { Part } from "./parts";

  /** Each language's own name for itself, by tag. */
  export const names: Readonly<Record<string, string>>;
  /** All languages that have texts; the pseudo-language is here and not among the names. */
  export const tags: readonly string[];
  /** Those of them that are written in one script in every region. */
  export const writtenAlike: readonly string[];
  /** Those whose lines run from right to left. */
  export const fromTheRight: readonly string[];
  /** By tag, the words of a language that must not hang at the end of a line. */
  export const shortWords: Readonly<Record<string, readonly string[]>>;
  /** Loads a part of a language's compiled texts. */
  export function load(tag: string, part: Part): Promise<Catalog>;
}
