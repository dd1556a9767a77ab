import { mapToken, type Token, type Tokens } from "./compile-tokens";

const plain = "aceginorsuyzACEGINORSUYZ";
const accented = "àçéĝíñóŕšúýžÀÇÉĜÍÑÓŔŠÚÝŽ";
/** Translations run about a third longer than English. */
const growth = 0.3;

/** Marks that run what is between them from right to left, letter by letter. */
const [toTheLeft, back] = ["\u202e", "\u202c"];

/** Makes a compiled message run from right to left, as Arabic does; its placeholders stay as they are. */
export function mirrored(message: Tokens): Tokens {
  return message.map((token) => mapToken(token, (text) => text.replace(/\S+/gu, `${toTheLeft}$&${back}`)));
}

/** Makes a compiled message look foreign: accents, brackets, a third more length; its placeholders stay. */
export function pseudo(message: Tokens): Tokens {
  // In words of a length as they have in long-winded languages.
  const padding = "~~~~~~~ ".repeat(Math.ceil((lengthOf(message) * growth) / 8)).trim();
  return ["[", ...message.map((token) => mapToken(token, accent)), `${padding && ` ${padding}`}]`];
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
