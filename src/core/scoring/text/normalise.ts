import han from "./han.json";
import letters from "./letters.json";

/** Text made comparable, with the way back: character `i` of `text` stands for raw[starts[i]] up to raw[ends[i]]. */
export interface Normalised {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const folded: ReadonlyMap<string, string> = new Map(Object.entries(letters.fold));
const simplified = new Map([...han.traditional].map((sign, index) => [sign, [...han.simplified][index] ?? sign]));
const invisible = new Set(letters.invisible);

/** Lower case, half width, plain quotes, no diacritics on Latin letters, ё as е, simplified characters. */
export function normalise(raw: string): Normalised {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < raw.length; ) {
    const end = clusterEnd(raw, at);
    const text = fold(raw.slice(at, end));
    for (let i = 0; i < text.length; i++) {
      starts.push(at);
      ends.push(end);
    }
    parts.push(text);
    at = end;
  }
  return { text: parts.join(""), starts, ends };
}

/** The same for words in tables, where no way back is needed. */
export function plain(raw: string): string {
  return normalise(raw).text;
}

function clusterEnd(raw: string, at: number): number {
  let end = at + ((raw.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  while (end < raw.length && isMark(raw.charCodeAt(end))) end++;
  return end;
}

/** One base character with its combining marks, made plain. */
function fold(cluster: string): string {
  const code = cluster.charCodeAt(0);
  if (cluster.length === 1 && code < 0x80) return cluster.toLowerCase();
  if (invisible.has(cluster) || isMark(code)) return "";
  const narrow = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : cluster;
  const lower = narrow.normalize("NFC").toLowerCase();
  const known = folded.get(lower) ?? simplified.get(lower);
  if (known !== undefined) return known;
  return lower.charCodeAt(0) < 0x250 ? withoutMarks(lower) : lower;
}

function withoutMarks(text: string): string {
  return Array.from(text.normalize("NFD"))
    .filter((sign) => !isMark(sign.charCodeAt(0)))
    .join("");
}

function isMark(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}
