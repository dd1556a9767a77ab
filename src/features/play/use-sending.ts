import { useRef, useState } from "preact/hooks";
import { compactOf } from "#core/judging/compact";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import { take } from "#stores/conversation/actions";
import { judgeDraft, offersInWordsOnly } from "#stores/conversation/judging";
import { currentTalk, type Talk } from "#stores/conversation/state";
import { draftKey, keepDraft } from "#stores/drafts";
import type { Coach } from "./use-coach";

/** Sending a reply: judged on the device, asked about once where it offers something that nobody will book. */
export interface Sending {
  readonly busy: boolean;
  /** Whether the scorer could not be loaded: the draft stays, and sending can be tried again. */
  readonly failed: boolean;
  /** Whether the question about compensation in words stands. */
  readonly asking: boolean;
  readonly send: (reply: string) => Promise<void>;
  readonly sendAsItIs: () => Promise<void>;
  readonly cancel: () => void;
}

interface Waiting {
  readonly reply: string;
  readonly found: JudgedInTurn;
}

/** Sends replies from where a conversation stands; a kept draft is forgotten only when its reply is safe on the device. */
export function useSending(talk: Talk, coach: Coach): Sending {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [waiting, setWaiting] = useState<Waiting>();
  const asked = useRef(false);
  const key = draftKey(talk);

  const commit = async ({ reply, found }: Waiting) => {
    setWaiting(undefined);
    // The conversation may have moved meanwhile (a step back): what was judged for one turn is not said in another.
    if (draftKey(currentTalk()) !== key) return;
    coach.note(reply, found);
    const judgement = compactOf(found);
    if (await take({ type: "reply", text: reply, language: talk.texts.language, judgement })) keepDraft(key, "");
  };
  const send = async (draft: string) => {
    const reply = draft.trim();
    if (reply === "" || busy) return;
    setBusy(true);
    setFailed(false);
    try {
      const found = await judgeDraft(talk, reply);
      if (asked.current || !offersInWordsOnly(talk, found)) return await commit({ reply, found });
      asked.current = true;
      setWaiting({ reply, found });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  return {
    busy,
    failed,
    asking: waiting !== undefined,
    send,
    sendAsItIs: async () => waiting && (await commit(waiting)),
    cancel: () => setWaiting(undefined),
  };
}
