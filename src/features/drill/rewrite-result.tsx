import type { JudgedRewrite } from "#core/judging/judge-drill";
import { isHarmful } from "#core/service/moves";
import { drillStore } from "#stores/drills";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { MarkedText } from "#ui/text/marked-text";
import type { Mark } from "#ui/text/segments";
import { useTranslate } from "#ui/translate";
import { StillMissing } from "./still-missing";

/** What a rewrite came to: in a sentence, with the moves found in its own words, and what was still missing. */
export function RewriteResult({ text, came }: { text: string; came: JudgedRewrite }) {
  const translate = useTranslate();
  const { verdict, judgement } = came;
  const marks = judgement.moves.map(({ move, start, end }, index): Mark => {
    const first = judgement.moves.findIndex((found) => found.move === move) === index;
    const kind = isHarmful(move) ? ("poor" as const) : ("good" as const);
    const label = translate(`move.${move}`);
    // What is said of a move is said once, however often the reply makes it.
    return { start, end, kind, label, ...(first && { note: translate(`remark.move.${move}`) }) };
  });
  return (
    <Stack>
      <Notice kind={verdict === "met" ? "success" : "hint"} live="status" title={translate(`drill.verdict.${verdict}`)}>
        <StillMissing came={came} />
      </Notice>
      {marks.length > 0 && (
        <Card>
          <MarkedText text={text} lang={drillStore.getState().language} marks={marks} />
        </Card>
      )}
    </Stack>
  );
}
