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

/** The name under which a number is given as it is written, beside the number itself, which picks the plural's form. */
export const countName = (name: string) => `#${name}`;

/**
 * Has the count of a plural (`#`) put in as it is given under `countName`, instead of formatted on the spot.
 * @param count the plural that the token stands in, if any
 */
export function nameCounts(token: Token, count?: string): Token {
  if (typeof token === "string") return token === "#" && count !== undefined ? [countName(count)] : token;
  const [name, type, forms] = token;
  if (typeof forms !== "object" || forms === null) return token;
  // With an offset "#" is another number than the one given.
  const own = type === "plural" ? ((forms as { offset?: number }).offset ? undefined : name) : count;
  const named = Object.entries(forms).map(([key, form]) => [
    key,
    Array.isArray(form) ? (form as Tokens).map((one) => nameCounts(one, own)) : form,
  ]);
  return [name, type, Object.fromEntries(named)] as Token;
}
