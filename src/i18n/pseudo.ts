import type { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";

type Tokens = ReturnType<typeof compileMessageOrThrow>;
type Token = Tokens[number];

const plain = "aceginorsuyzACEGINORSUYZ";
const accented = "àçéĝíñóŕšúýžÀÇÉĜÍÑÓŔŠÚÝŽ";
/** Translations run about a third longer than English. */
const growth = 0.3;

/** Makes a compiled message look foreign: accents, brackets, a third more length; its placeholders stay. */
export function pseudo(message: Tokens): Tokens {
  const padding = "~".repeat(Math.ceil(lengthOf(message) * growth));
  return ["[", ...message.map(accentToken), `${padding && ` ${padding}`}]`];
}

function accentToken(token: Token): Token {
  if (typeof token === "string") return token === "#" ? token : accent(token);
  const [name, type, forms] = token;
  if (typeof forms !== "object" || forms === null) return token;
  return [name, type, Object.fromEntries(Object.entries(forms).map(accentForm))] as Token;
}

/** One form of a plural or a choice; the numeric `offset` beside the forms stays as it is. */
function accentForm([name, form]: [string, unknown]): [string, unknown] {
  return [name, Array.isArray(form) ? (form as Tokens).map(accentToken) : form];
}

function accent(text: string): string {
  return [...text].map((letter) => [...accented][plain.indexOf(letter)] ?? letter).join("");
}

function lengthOf(message: Tokens): number {
  return message.reduce((sum, token) => sum + (typeof token === "string" ? token.length : tokenLength(token)), 0);
}

/** A choice counts as long as its longest form, any other placeholder as a short word. */
function tokenLength(token: Exclude<Token, string>): number {
  const forms = typeof token[2] === "object" ? Object.values(token[2] as Record<string, unknown>) : [];
  return Math.max(4, ...forms.filter(Array.isArray).map((form) => lengthOf(form as Tokens)));
}
