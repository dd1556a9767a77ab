import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import type { Texts } from "#i18n/compile-catalog";

const folder = join(import.meta.dirname, "../../src/i18n");

/** Every language of the interface with its texts, as the files hold them. */
export function textFiles(): [tag: string, texts: Texts][] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files.map((file) => [basename(file, ".json"), JSON.parse(readFileSync(join(folder, file), "utf8"))]);
}

/** A place in a text where a value is put in; a plural or a choice has forms. */
export interface Placeholder {
  readonly name: string;
  readonly type: string;
  readonly forms: readonly string[];
}

type Tokens = ReturnType<typeof compileMessageOrThrow>;

/** All placeholders of a text, those within the forms of others too. */
export function placeholders(text: string): Placeholder[] {
  return inTokens(compileMessageOrThrow(text));
}

function inTokens(tokens: Tokens): Placeholder[] {
  return tokens.flatMap((token) => {
    if (typeof token === "string") return [];
    const [name, type = "value", format] = token;
    const forms = Object.entries((typeof format === "object" && format) || {}).filter(([, form]) =>
      Array.isArray(form),
    );
    return [
      { name, type, forms: forms.map(([form]) => form) },
      ...forms.flatMap(([, form]) => inTokens(form as Tokens)),
    ];
  });
}
