import { hiddenCharacters } from "#core/service/hidden-characters";
import type { DiagnosticCode } from "../diagnostics";

/** What is wrong with a text that should be plain. */
export interface NotPlain {
  readonly code: DiagnosticCode;
  readonly message: string;
}

const tag = /<\/?[a-z!][^<>]*>/i;
/** Addresses that run code or carry a file inside them, however they are broken up. */
const dangerous =
  /\b(?:(?:java|vb|live)script|mocha):|\bdata:[a-z]+\/[a-z\d.+-]+[;,]|\b(?:file|filesystem|blob):[a-z/]/i;

/**
 * Finds what a text may not hold: all texts are shown as they are, so tags and links that run code have no use in them,
 * and what cannot be seen makes a text read other than it is.
 */
export function notPlain(text: string): NotPlain[] {
  return [...hiddenIn(text), ...tagIn(text), ...linkIn(text)];
}

/** Names the first hidden character of a text. */
export function hiddenIn(text: string): NotPlain[] {
  const [first] = hiddenCharacters(text);
  if (first === undefined) return [];
  const before = text.slice(Math.max(0, first.index - 12), first.index);
  const after = before === "" ? "at the beginning" : `after ${JSON.stringify(before)}`;
  const message = `There is a character here that nobody can see (${first.name}, ${after}). Delete the word around it and type it anew.`;
  return [{ code: "hidden-character", message }];
}

function tagIn(text: string): NotPlain[] {
  const found = tag.exec(text)?.[0];
  if (found === undefined) return [];
  return [{ code: "tags-in-text", message: `Texts are plain, without tags. Take ${shown(found)} out.` }];
}

function linkIn(text: string): NotPlain[] {
  // Browsers pass over breaks inside an address.
  const found = dangerous.exec(text.replace(/[\t\r\n]/g, ""))?.[0];
  if (found === undefined) return [];
  const message = `${shown(found)} begins an address that can run code. Take it out; addresses begin with https.`;
  return [{ code: "dangerous-link", message }];
}

function shown(found: string): string {
  return `"${found.slice(0, 60)}"`;
}
