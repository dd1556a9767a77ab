/** So many letters make a try of one's own; a Han character says as much as several letters. */
const leastLetters = 12;
const leastHan = 5;

/** Whether a draft is a try of one's own, after which ready answers may be seen. */
export function isOwnTry(draft: string): boolean {
  const letters = draft.match(/\p{L}/gu)?.length ?? 0;
  const han = draft.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters >= leastLetters || han >= leastHan;
}
