/** Shorter words are too like one another for a slip of the finger to be told from another word. */
const shortestWithTypo = 5;

/** Whether two words of five letters and more differ by one slip: a letter more, less, other, or two changed about. */
export function isTypo(a: string, b: string): boolean {
  if (Math.max(a.length, b.length) < shortestWithTypo || Math.min(a.length, b.length) < shortestWithTypo - 1) {
    return false;
  }
  return a[0] === b[0] && isOneSlip(a, b);
}

function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const [restOfA, restOfB] = [a.slice(start), b.slice(start)];
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    (restOfA[0] === restOfB[1] && restOfA[1] === restOfB[0] && restOfA.slice(2) === restOfB.slice(2))
  );
}

/** How many letters two words have in common from their start. */
export function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Whether two words of one length differ in a single letter, by another that sounds the same. */
export function soundsAlike(a: string, b: string, sameSound: readonly string[]): boolean {
  if (a.length !== b.length || a.length < shortestWithTypo - 1) return false;
  const at = commonStart(a, b);
  const [one, other] = [a[at] ?? "", b[at] ?? ""];
  return a.slice(at + 1) === b.slice(at + 1) && sameSound.some((group) => group.includes(one) && group.includes(other));
}
