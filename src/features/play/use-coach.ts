import { useEffect, useState } from "preact/hooks";
import type { TurnResult } from "#core/dialogue/events";
import type { Suggestions } from "#core/judging/examples";
import type { JudgedInTurn } from "#core/judging/judge-in-turn";
import { coachRemark, type Remark, remarksOn } from "#core/judging/remarks";
import { suggestAfter } from "#stores/conversation/judging";
import type { Talk } from "#stores/conversation/state";
import { useReleased } from "./use-released";

/** What the coach has to say on the last answer, and where spans for it come from. */
export interface Coach {
  readonly remark: Remark | undefined;
  /** The reply that the remark's spans point into; none for a choice. */
  readonly reply: string | undefined;
  /** Keeps what was found in a reply when it is sent. */
  readonly note: (reply: string, found: JudgedInTurn) => void;
}

/** One remark after each answer, in coach mode only. */
export function useCoach(talk: Talk): Coach {
  const { session, events, play } = talk;
  const [noted, note] = useState<{ reply: string; found: JudgedInTurn }>();
  // Once it is over the debriefing says all.
  const isCoached = session.mode === "coach" && play.ending === undefined;
  const result = isCoached ? lastResult(events) : undefined;
  const suggestions = useSuggestions(talk, result);
  const replied = events.findLast(({ type }) => type === "replied" || type === "chosen");
  const reply = replied?.type === "replied" && replied.text === noted?.reply ? noted.reply : undefined;
  return {
    // Said once and whole: what could be suggested is waited for.
    remark:
      result &&
      suggestions &&
      coachRemark(remarksOn(result, reply === undefined ? undefined : noted?.found, suggestions)),
    reply,
    note: (text, found) => note({ reply: text, found }),
  };
}

/** How to earn what the last answer did not reach: it comes a moment later, and without the scorer not at all. */
function useSuggestions(talk: Talk, result: TurnResult | undefined): Suggestions | undefined {
  const [known, setKnown] = useState<{ result: TurnResult; suggestions: Suggestions }>();
  const isKnown = known?.result === result;
  const released = useReleased();
  useEffect(() => {
    if (result === undefined || isKnown) return;
    let wanted = true;
    const keep = async (suggestions: Suggestions) => {
      // The remark comes in above the ready answers, and one of them may be under a finger just now.
      await released();
      if (wanted) setKnown({ result, suggestions });
    };
    suggestAfter(talk, result).then(keep, () => keep({}));
    return () => {
      wanted = false;
    };
  }, [talk, result, isKnown, released]);
  return isKnown ? known?.suggestions : undefined;
}

/** The result of the last answer, if that was understood. */
function lastResult(events: Talk["events"]): TurnResult | undefined {
  const answered = events.findLastIndex(({ type }) => type === "replied" || type === "chosen");
  const judged = events.slice(answered).find((event) => event.type === "judged");
  return judged?.type === "judged" ? judged.result : undefined;
}
