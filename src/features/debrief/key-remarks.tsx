import { keyRemarks, remarksOn } from "#core/judging/remarks";
import type { Review } from "#stores/review";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { RemarkCard } from "./remark-card";

/** At most two remarks: what earned most and what cost most, in the trainee's own words. */
export function KeyRemarks({ review }: { review: Review }) {
  const translate = useTranslate();
  const all = review.turns.flatMap((turn) => {
    return remarksOn(turn.result, turn.found, turn.suggestions).map((remark) => ({ remark, turn }));
  });
  const key = keyRemarks(all.map(({ remark }) => remark));
  const shown = key.flatMap((remark) => all.find((one) => one.remark === remark) ?? []);
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("debrief.key.title")}</h2>
        {shown.length === 0 && <p>{translate("debrief.key.none")}</p>}
        {shown.map(({ remark, turn }) => (
          <RemarkCard key={`${turn.answer} ${remark.weight}`} remark={remark} turn={turn} telling={review.telling} />
        ))}
      </Stack>
    </Card>
  );
}
