import { inMoney } from "#i18n/money";
import type { Review } from "#stores/review";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** What was given, against what the customer is worth, kept or lost. */
export function CostNote({ review: { attempt, telling } }: { review: Review }) {
  const { spent, worth, money, language, ending } = attempt;
  const translate = useTranslate();
  const shown = (units: number) => inMoney(money, language, units);
  const winBack = telling?.scenario.authority.winBack;
  const gone = ending.kind === "lost" || ending.kind === "escalated";
  const key = spent === 0 && !gone ? "nothing" : gone ? "lost" : "kept";
  return (
    <Card as="section">
      <Stack gap="s">
        <h3>{translate("debrief.cost.title")}</h3>
        <p>{translate(`debrief.cost.${key}`, { spent: shown(spent), worth: shown(worth) })}</p>
        {winBack !== undefined && (
          <p>{translate("debrief.cost.winBack", { whole: shown(winBack), half: shown(Math.round(winBack / 2)) })}</p>
        )}
      </Stack>
    </Card>
  );
}
