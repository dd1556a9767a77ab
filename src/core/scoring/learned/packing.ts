/** Small whole numbers as text, one character each, which gzip packs well; a run of zeros is "~", its length in base 36 and a space. */
const lowest = -45;
export const highest = 45;
const first = 35;
/** So many numbers of rows an unsigned number of 16 bits can hold beside that of the empty one. */
const mostRows = 2 ** 16 - 1;

/** Packs whole numbers from -45 to 45. */
export function pack(numbers: Iterable<number>): string {
  let text = "";
  let zeros = 0;
  const flush = () => {
    if (zeros > 3) text += `~${zeros.toString(36)} `;
    else text += zeroSign.repeat(zeros);
    zeros = 0;
  };
  for (const number of numbers) {
    if (number === 0) {
      zeros++;
      continue;
    }
    flush();
    text += signOf(number);
  }
  flush();
  return text;
}

/** Opens a packed text into `size` numbers. Throws where it holds another count. */
export function unpack(text: string, size: number): Int8Array {
  const numbers = new Int8Array(size);
  forEachNumber(text, size, (number, place) => {
    numbers[place] = number;
  });
  return numbers;
}

/** Rows of numbers of which many hold nothing but zeros: the first one stands for all of these. */
export interface Rows {
  /** By row the number of the one that stands for it. */
  readonly rowOf: Uint16Array;
  readonly numbers: Int8Array;
}

/** Opens a packed text into `count` rows of `width` numbers. Throws where it holds another count, or 65,536 rows that are not empty. */
export function unpackRows(text: string, count: number, width: number): Rows {
  const rowOf = new Uint16Array(count);
  const numbers = new Int8Array((count + 1) * width);
  let last = 0;
  forEachNumber(text, count * width, (number, place) => {
    const row = Math.floor(place / width);
    if (rowOf[row] === 0) {
      if (last === mostRows) throw new Error(`a packed table has more than ${mostRows} rows that are not empty`);
      rowOf[row] = ++last;
    }
    numbers[(rowOf[row] as number) * width + (place % width)] = number;
  });
  return { rowOf, numbers: numbers.slice(0, (last + 1) * width) };
}

/** Reads out all numbers but zeros, with their places. */
function forEachNumber(text: string, size: number, take: (number: number, place: number) => void): void {
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "~") {
      const end = text.indexOf(" ", at);
      place += Number.parseInt(text.slice(at + 1, end), 36);
      at = end;
      continue;
    }
    const number = numberOf(text.charCodeAt(at));
    if (number !== 0) take(number, place);
    place++;
  }
  if (place !== size) throw new Error(`a packed table holds ${place} numbers, ${size} are needed`);
}

/** The backslash (92) would need two characters in JSON, so the exclamation mark (33) stands for it. */
function signOf(number: number): string {
  const code = number - lowest + first;
  return String.fromCharCode(code === 92 ? 33 : code);
}

function numberOf(code: number): number {
  return (code === 33 ? 92 : code) - first + lowest;
}

const zeroSign = signOf(0);
