import type { MoneyFigures } from "#core/progress/figures/money";
import { inMoney } from "#i18n/money";
import { BarChart } from "#ui/charts/bar-chart";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Customers kept and lost, with what they are worth and what was given: one chart a currency. */
export function MoneyCard({ money }: { money: readonly MoneyFigures[] }) {
  const translate = useTranslate();
  return (
    <Card>
      <h3>{translate("progress.money.title")}</h3>
      <Stack>
        {money.map((figures) => {
          const { currency, kept, lost, spent } = figures;
          const shown = (sum: number) => inMoney({ currency, unit: 1 }, translate.language, sum);
          const values = { kept: kept.customers, all: kept.customers + lost.customers };
          const sentence = translate("progress.money.text", { ...values, spent: shown(spent) });
          const bars = [
            { id: "kept", label: translate("progress.money.kept"), value: kept.worth, text: shown(kept.worth) },
            { id: "lost", label: translate("progress.money.lost"), value: lost.worth, text: shown(lost.worth) },
            { id: "spent", label: translate("progress.money.spent"), value: spent, text: shown(spent) },
          ];
          return (
            <div key={currency}>
              <p>{sentence}</p>
              <BarChart
                bars={bars}
                label={sentence}
                tableLabel={translate("debrief.mood.table")}
                columns={{ label: translate("progress.money.title"), value: translate("progress.money.worth") }}
              />
            </div>
          );
        })}
      </Stack>
    </Card>
  );
}
