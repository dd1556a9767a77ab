import { useState } from "react";
import { draftOf, keepDraft } from "#stores/drafts";

/** The draft of a session's reply, kept with every stroke so that a reload loses no words. */
export function useDraft(session: string): [string, (text: string) => void] {
  const [draft, setDraft] = useState(() => draftOf(session));
  const change = (text: string) => {
    setDraft(text);
    keepDraft(session, text);
  };
  return [draft, change];
}
