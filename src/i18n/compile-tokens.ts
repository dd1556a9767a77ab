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

/** What stands beside each number that a message is given: how it is written, and which form its plurals take. */
export const besideNumber = { written: (name: string) => `#${name}`, form: (name: string) => `%${name}` } as const;

/**
 * Makes a plural a choice among its forms by what stands beside the number, and its `#` the number as it is written. The
 * formatter would open the browser's tables of numbers for each plural, with or without a `#`, which takes a phone longer
 * than all other texts of a page.
 * @param count the plural that the token stands in, if any
 */
export function choosePlurals(token: Token, count?: string): Token {
  if (typeof token === "string") return token === "#" && count !== undefined ? [besideNumber.written(count)] : token;
  const [name, type, forms] = token;
  if (typeof forms !== "object" || forms === null) return token;
  // With an offset "#" is another number than the one given.
  const isPlain = type === "plural" && !(forms as { offset?: number }).offset;
  const chosen = Object.entries(forms).flatMap(([key, form]) => {
    const inside = isPlain ? name : type === "select" ? count : undefined;
    return Array.isArray(form) ? [[key, (form as Tokens).map((one) => choosePlurals(one, inside))] as const] : [];
  });
  if (type === "select") return [name, type, Object.fromEntries(chosen)] as Token;
  if (!isPlain) return token;
  const [exact, general] = [chosen.filter(([key]) => isExact(key)), chosen.filter(([key]) => !isExact(key))];
  const byForm = [besideNumber.form(name), "select", Object.fromEntries(general)] as Token;
  return exact.length === 0 ? byForm : ([name, "select", { ...Object.fromEntries(exact), other: [byForm] }] as Token);
}

/** "=0" is compiled to "0". */
function isExact(key: string): boolean {
  return /^\d+$/.test(key);
}
