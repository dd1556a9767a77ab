/** The most that a reply holds. */
export const longestReply = 4000;

/** A draft with words put behind it: spaced, unless it is written in Chinese characters or ends in a space already. */
export function joined(draft: string, words: string): string {
  const touches = draft === "" || /[\s\p{Script=Han}，。！？、；：]$/u.test(draft);
  return `${draft}${touches ? "" : " "}${words}`.slice(0, longestReply);
}
