import type { AttemptRecord } from "#core/progress/records";
import { criteria } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { Meter } from "#ui/surfaces/meter";
import { useTranslate } from "#ui/translate";

/** The criteria of the whole conversation as bars with their numbers. */
export function Results({ attempt }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const shown = (value: number) => {
    const rounded = new Intl.NumberFormat(translate.language, { maximumFractionDigits: 1 }).format(value);
    return translate("debrief.result.value", { value: rounded });
  };
  return (
    <Card as="section">
      <Stack>
        <h3>{translate("debrief.result.title")}</h3>
        {attempt.practice && <Soft small>{translate("debrief.result.practice")}</Soft>}
        {criteria.map((criterion) => {
          const value = attempt.criteria[criterion];
          if (value === undefined) return null;
          return (
            <Meter
              key={criterion}
              label={criterionName(translate, criterion)}
              value={value}
              max={2}
              text={shown(value)}
            />
          );
        })}
        {attempt.overall !== undefined && (
          <Meter
            label={translate("debrief.result.overall")}
            value={attempt.overall}
            max={2}
            text={shown(attempt.overall)}
          />
        )}
      </Stack>
    </Card>
  );
}
