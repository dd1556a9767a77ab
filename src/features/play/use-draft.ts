import { useState } from "react";
import { draftOf, keepDraft } from "#stores/drafts";

/** The draft of a reply, kept with every stroke so that a reload loses no words. Where nothing is kept it starts with the template. */
export function useDraft(key: string, template = ""): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => draftOf(key) || template);
  const change = (text: string) => {
    setDraft(text);
    keepDraft(key, text);
  };
  return [draft, change];
}
