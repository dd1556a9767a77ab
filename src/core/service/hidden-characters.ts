/** A character that readers cannot see: where it is in the text, and how it is named, as in U+202E. */
export interface HiddenCharacter {
  readonly index: number;
  readonly name: string;
}

/**
 * Finds what makes a text read other than it is: characters that control, turn the direction or have no width. Joined
 * emoji, soft hyphens, spaces that do not break and full-width signs are how texts are written, and stay.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  return [...text.matchAll(suspects)].flatMap(({ 0: found, index }) => {
    const kept = keptOf(found, index, text);
    return kept === found.length ? [] : [{ index: index + kept, name: nameOf(found.slice(kept)) }];
  });
}

/** The text with each hidden character as the sign for an unreadable one, of the same length: places in it stay true. */
export function withoutHidden(text: string): string {
  return text.replace(suspects, (found: string, index: number) => {
    const kept = keptOf(found, index, text);
    return found.slice(0, kept) + "\uFFFD".repeat(found.length - kept);
  });
}

/** Stretches that may hide something; what stands around some of them decides. */
const suspects = new RegExp(
  [
    // Control characters, apart from the tab and line breaks.
    "[\\0-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F]",
    // Marks that turn the direction of reading round.
    "[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]",
    // Without width, invisible operators, fillers, separators that no keyboard has, annotations.
    "[\\u115F\\u1160\\u180E\\u200B\\u2028\\u2029\\u2060-\\u2064\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0\\uFFF9-\\uFFFB]",
    // Joiners, tags, variants, marks on one letter.
    "[\\u200C\\u200D]",
    "[\\u{E0000}-\\u{E007F}]+",
    "[\\uFE00-\\uFE0F]{2,}",
    "[\\u{E0100}-\\u{E01EF}]+",
    "\\p{M}{5,}",
    // Halves of characters, and places that hold none.
    "\\p{Cs}",
    "\\p{Noncharacter_Code_Point}",
  ].join("|"),
  "gu",
);

/** How much of a stretch, from its beginning, is how something visible is written. */
function keptOf(found: string, index: number, text: string): number {
  const before = /.$/su.exec(text.slice(Math.max(0, index - 2), index))?.[0] ?? "";
  const after = /^./su.exec(text.slice(index + found.length, index + found.length + 2))?.[0] ?? "";
  const lawful = ways.find(({ stretch }) => stretch.test(found));
  return lawful?.kept(found, before, after) ?? 0;
}

interface Way {
  readonly stretch: RegExp;
  readonly kept: (found: string, before: string, after: string) => number;
}

/** How something visible is written with what cannot be seen. */
const ways: readonly Way[] = [
  { stretch: /^\u200C/u, kept: (_found, before) => Number(letterThatJoins.test(before)) },
  { stretch: /^\u200D/u, kept: (_found, before, after) => Number(joins(before, after)) },
  { stretch: /^[\uFE00-\uFE0F]/u, kept: () => 1 },
  // The flags of countries' parts: a black flag and its tags.
  {
    stretch: /^[\u{E0000}-\u{E007F}]/u,
    kept: ({ length }, before) => (before === "\u{1F3F4}" && length <= 14 ? length : 0),
  },
  // An ideograph's variant.
  { stretch: /^[\u{E0100}-\u{E01EF}]/u, kept: (_found, before) => (/\p{sc=Han}/u.test(before) ? 2 : 0) },
  // No language puts more than four marks on one letter.
  { stretch: /^\p{M}/u, kept: (found) => [...found.slice(0, 8)].slice(0, 4).join("").length },
];

/** Letters that take another form where they are joined or kept apart; those of other scripts do not. */
const letterThatJoins =
  /(?![\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Zinh}])[\p{L}\p{M}]/u;

function joins(before: string, after: string): boolean {
  const pictures = before === "\uFE0F" || /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(before);
  return pictures
    ? /\p{Extended_Pictographic}/u.test(after)
    : letterThatJoins.test(before) && letterThatJoins.test(after);
}

function nameOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
