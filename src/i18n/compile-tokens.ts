import type { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

/** A compiled message: words, and placeholders between them. */
export type Tokens = ReturnType<typeof compileMessageOrThrow>;
export type Token = Tokens[number];

/** Changes the words of a token, and those of all its forms where it has several; `#` stands for a number. */
export function mapToken(token: Token, change: (text: string) => string): Token {
  if (typeof token === "string") return token === "#" ? token : change(token);
  const [name, type, forms] = token;
  if (typeof forms !== "object" || forms === null) return token;
  // The numeric `offset` beside the forms stays as it is.
  const changed = Object.entries(forms).map(([key, form]) => [
    key,
    Array.isArray(form) ? (form as Tokens).map((one) => mapToken(one, change)) : form,
  ]);
  return [name, type, Object.fromEntries(changed)] as Token;
}
