import { useState } from "react";
import { draftOf, keepDraft } from "#stores/drafts";

/** The draft of a reply, kept with every stroke so that a reload loses no words. */
export function useDraft(key: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => draftOf(key));
  const change = (text: string) => {
    setDraft(text);
    keepDraft(key, text);
  };
  return [draft, change];
}
