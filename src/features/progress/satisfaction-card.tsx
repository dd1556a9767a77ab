import type { Satisfaction } from "#core/progress/figures/satisfaction";
import { BarChart } from "#ui/charts/bar-chart";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** How customers rated the trainee; the low ratings stand one by one elsewhere on the page. */
export function SatisfactionCard({
  satisfaction: { rated, satisfied, stars, feltHelped },
}: {
  satisfaction: Satisfaction;
}) {
  const translate = useTranslate();
  const sentence = translate("progress.satisfaction.text", { rated, satisfied });
  const bars = stars.map((count, index) => ({
    id: String(index),
    label: translate("progress.satisfaction.stars", { count: index + 1 }),
    value: count,
    text: String(count),
  }));
  return (
    <Card>
      <h3>{translate("progress.satisfaction.title")}</h3>
      <p>{sentence}</p>
      <BarChart
        bars={bars.reverse()}
        label={sentence}
        tableLabel={translate("debrief.mood.table")}
        columns={{ label: translate("progress.satisfaction.title"), value: translate("progress.conversations") }}
      />
      <Soft small>{translate("progress.satisfaction.helped", { rated, feltHelped })}</Soft>
    </Card>
  );
}
