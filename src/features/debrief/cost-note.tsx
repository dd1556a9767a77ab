import type { AttemptRecord } from "#core/progress/records";
import { inMoney } from "#i18n/money";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** What was given, against what the customer is worth, kept or lost. */
export function CostNote({ attempt: { spent, worth, money, language, ending } }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const shown = (units: number) => inMoney(money, language, units);
  const gone = ending.kind === "lost" || ending.kind === "escalated";
  const key = spent === 0 && !gone ? "nothing" : gone ? "lost" : "kept";
  return (
    <Card as="section">
      <Stack gap="s">
        <h3>{translate("debrief.cost.title")}</h3>
        <p>{translate(`debrief.cost.${key}`, { spent: shown(spent), worth: shown(worth) })}</p>
      </Stack>
    </Card>
  );
}
