/** Small whole numbers as text, one character each, which gzip packs well; a run of zeros is "~", its length in base 36 and a space. */
const lowest = -45;
export const highest = 45;
const first = 35;

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
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "~") {
      const end = text.indexOf(" ", at);
      place += Number.parseInt(text.slice(at + 1, end), 36);
      at = end;
    } else numbers[place++] = numberOf(text.charCodeAt(at));
  }
  if (place !== size) throw new Error(`a packed table holds ${place} numbers, ${size} are needed`);
  return numbers;
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
