import type { Reason } from "#core/progress/figures/reasons";
import { inMoney } from "#i18n/money";
import { BarChart } from "#ui/charts/bar-chart";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Why customers got in touch, by the trainee's own tags, and what removing the first cause would save. */
export function ReasonsCard({ reasons }: { reasons: readonly Reason[] }) {
  const translate = useTranslate();
  const [first] = reasons;
  if (first === undefined) return null;
  const percent = new Intl.NumberFormat(translate.language, { style: "percent" });
  const saved = first.money.map(({ currency, spent, lost }) => {
    return inMoney({ currency, unit: 1 }, translate.language, spent + lost.worth);
  });
  const sentence = translate("progress.reasons.saved", {
    cause: translate(`progress.cause.${first.kind}`),
    share: percent.format(first.share),
    lost: first.lostCustomers,
    money: new Intl.ListFormat(translate.language).format(saved),
  });
  return (
    <Card>
      <h3>{translate("progress.reasons.title")}</h3>
      <BarChart
        bars={reasons.map(({ kind, contacts }) => ({
          id: kind,
          label: translate(`progress.cause.${kind}`),
          value: contacts,
          text: String(contacts),
        }))}
        label={sentence}
        tableLabel={translate("debrief.mood.table")}
        columns={{ label: translate("progress.reasons.title"), value: translate("progress.conversations") }}
      />
      <p>{sentence}</p>
      <Soft small>{translate("progress.reasons.text")}</Soft>
    </Card>
  );
}
