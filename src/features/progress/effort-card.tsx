import { type EffortFigures, efforts } from "#core/progress/figures/effort";
import { BarChart } from "#ui/charts/bar-chart";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";

const causes = ["notUnderstood", "again", "sentOn", "ordered"] as const;

/** How much work customers had, and what made it. */
export function EffortCard({ effort }: { effort: EffortFigures }) {
  const translate = useTranslate();
  const { low, some, high } = effort.conversations;
  const sentence = translate("progress.effort.text", { low, total: low + some + high });
  const made = causes.filter((cause) => effort[cause] > 0);
  return (
    <Card>
      <h3>{translate("progress.effort.title")}</h3>
      <p>{sentence}</p>
      <BarChart
        bars={efforts.map((id) => ({
          id,
          label: translate(`progress.effort.${id}`),
          value: effort.conversations[id],
          text: String(effort.conversations[id]),
        }))}
        label={sentence}
        tableLabel={translate("debrief.mood.table")}
        columns={{ label: translate("progress.effort.title"), value: translate("progress.conversations") }}
      />
      {made.length > 0 && (
        <ul>
          {made.map((cause) => (
            <li key={cause}>{translate(`progress.effort.cause.${cause}`, { count: effort[cause] })}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
