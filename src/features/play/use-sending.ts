import { useRef, useState } from "react";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import { take } from "#stores/conversation/actions";
import { judgeDraft, offersInWordsOnly } from "#stores/conversation/judging";
import { currentTalk, type Talk } from "#stores/conversation/state";
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

/** @param onSent called once the reply is in the conversation */
export function useSending(talk: Talk, coach: Coach, onSent: () => void): Sending {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [waiting, setWaiting] = useState<Waiting>();
  const asked = useRef(false);

  const commit = async ({ reply, found }: Waiting) => {
    const { compactOf } = await import("#core/judging/judge-in-turn");
    setWaiting(undefined);
    coach.note(reply, found);
    onSent();
    await take({ type: "reply", text: reply, language: currentTalk().texts.language, judgement: compactOf(found) });
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
