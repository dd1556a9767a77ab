import { useState } from "react";
import type { Criterion, Level } from "#core/service/criteria";
import { type Review, type ReviewedTurn, reflect } from "#stores/review";
import { services } from "#stores/services";

/** What a second try came to: its levels, and how they compare with the first. */
export interface JudgedRewrite {
  readonly levels: Partial<Record<Criterion, Level>>;
  readonly verdict: "better" | "same" | "worse" | "notUnderstood";
}

/** The second try at a turn's reply: its text, and its judgement once it was asked for. */
export function useRewrite(review: Review, turn: ReviewedTurn | undefined) {
  const kept = review.reflection.rewrite;
  const [text, change] = useState(kept?.turn === turn?.result.turn ? (kept?.text ?? "") : "");
  const [judged, setJudged] = useState<JudgedRewrite>();
  const [busy, setBusy] = useState(false);
  const judge = async () => {
    const { telling } = review;
    if (turn === undefined || telling === undefined) return;
    setBusy(true);
    try {
      const [tables, { compactOf, judgeInTurn }] = await Promise.all([
        services().tables.load(telling.texts.language),
        import("#core/judging/judge-in-turn"),
      ]);
      const { scenario, texts, variant } = telling;
      const reply = {
        scenario,
        texts,
        variant: variant.id,
        turn: turn.result.turn,
        customer: turn.customer,
        reply: text,
      };
      const judgement = compactOf(judgeInTurn(reply, tables));
      const asked = Object.keys(turn.result.levels) as Criterion[];
      const levels = Object.fromEntries(asked.map((name) => [name, judgement.scores[name]])) as JudgedRewrite["levels"];
      setJudged({ levels, verdict: judgement.understood ? verdictOn(levels, turn.result.levels) : "notUnderstood" });
      await reflect({ rewrite: { turn: turn.result.turn, text, judgement } });
    } finally {
      setBusy(false);
    }
  };
  return { text, change, judged, busy, judge };
}

type Levels = JudgedRewrite["levels"];

function verdictOn(now: Levels, before: Levels): JudgedRewrite["verdict"] {
  const sum = (levels: Levels) => Object.values(levels).reduce<number>((total, level) => total + level, 0);
  if (sum(now) === sum(before)) return "same";
  return sum(now) > sum(before) ? "better" : "worse";
}
