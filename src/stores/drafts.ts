import { savedDrafts } from "./saved";

const drafts = savedDrafts();

/** The draft of a session's next reply; "" where there is none. */
export function draftOf(session: string): string {
  return drafts.read()[session] ?? "";
}

/** Keeps a draft; an empty one is forgotten. */
export function keepDraft(session: string, text: string): void {
  const { [session]: _old, ...others } = drafts.read();
  drafts.write(text === "" ? others : { ...others, [session]: text });
}
