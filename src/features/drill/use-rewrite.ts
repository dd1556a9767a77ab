import { useState } from "preact/hooks";
import type { RewrittenItem } from "#core/drills/goal";
import type { ItemResult } from "#core/drills/grade";
import type { JudgedRewrite } from "#core/judging/judge-drill";
import { judgeDrill } from "#stores/drills";

interface RewriteOf {
  readonly item: RewrittenItem;
  readonly start: string;
  readonly shown: readonly string[];
  readonly onDone: (rewrite: NonNullable<ItemResult["rewrite"]> | null) => void;
}

/** A rewrite: its text, and what the last try came to. Only the first one counts for the card; more are for learning. */
export function useRewrite({ item, start, shown, onDone }: RewriteOf) {
  const [text, change] = useState(start);
  const [judged, setJudged] = useState<{ readonly text: string; readonly came: JudgedRewrite }>();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const [skipped, setSkipped] = useState(false);
  const judge = async () => {
    setBusy(true);
    setFailed(false);
    try {
      const came = await judgeDrill(item, text, shown);
      if (judged === undefined && !skipped) onDone(came.verdict);
      setJudged({ text, came });
    } catch {
      setFailed(true);
    } finally {
      setBusy(false);
    }
  };
  const skip = () => {
    setSkipped(true);
    onDone(null);
  };
  return { text, change, judged, busy, failed, skipped, judge, skip };
}
