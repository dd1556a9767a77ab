import { useState } from "preact/hooks";
import { draftOf, keepDraft } from "./drafts";

/**
 * A text that is being written, kept with every stroke so that a page that is loaded again loses no words. Who has sent or
 * saved it forgets it by `keepDraft(key, "")`.
 * @param start what it begins with where nothing is kept
 */
export function useDraft(key: string, start = ""): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => draftOf(key) || start);
  const change = (text: string) => {
    setDraft(text);
    keepDraft(key, text);
  };
  return [draft, change];
}
