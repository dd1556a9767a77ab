import { recentAttempts, recentMeans, wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { criteria } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { Meter } from "#ui/surfaces/meter";
import { useTranslate } from "#ui/translate";

/** Each criterion in a sentence, and then in a number, over the latest conversations. */
export function CriterionSentences({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const means = recentMeans(attempts);
  const asked = criteria.flatMap((criterion) => {
    const mean = means[criterion];
    return mean === undefined ? [] : [{ criterion, mean }];
  });
  if (asked.length === 0) return null;
  const count = Math.min(recentAttempts, wholeAttempts(attempts).length);
  const number = new Intl.NumberFormat(translate.language, { maximumFractionDigits: 1 });
  return (
    <section>
      <Stack>
        <h2>{translate("progress.criteria.title")}</h2>
        <Soft small>{translate("progress.criteria.over", { count })}</Soft>
        {asked.map(({ criterion, mean }) => (
          <Card key={criterion}>
            <h3>{criterionName(translate, criterion)}</h3>
            <p>{translate(`progress.${criterion}.${bandOf(mean)}`)}</p>
            <Meter
              label={translate("progress.criteria.mean", { criterion: criterionName(translate, criterion) })}
              value={mean}
              max={2}
              text={translate("progress.criteria.value", { value: number.format(mean) })}
            />
          </Card>
        ))}
      </Stack>
    </section>
  );
}

/** Where a mean lies between absent (0), formulaic (1) and specific (2): at the half-way marks the words change. */
function bandOf(mean: number): "low" | "middle" | "high" {
  if (mean < 0.75) return "low";
  return mean < 1.5 ? "middle" : "high";
}
