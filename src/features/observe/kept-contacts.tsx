import { criteria } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { removeObservation, useRecord } from "#stores/record";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Soft, Stack } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";

/** The contacts that were entered, the latest first; a mistake can be taken out. */
export function KeptContacts() {
  const translate = useTranslate();
  const observations = useRecord((record) => record.observations);
  if (observations.length === 0) return null;
  return (
    <Disclosure summary={translate("observe.count", { count: observations.length })}>
      <Stack gap="s">
        {observations.map(({ id, at, channel, levels, note }) => {
          const day = dayOf(at, translate.language);
          const seen = criteria.flatMap((criterion) => {
            const level = levels[criterion];
            if (level === undefined) return [];
            const words = {
              criterion: criterionName(translate, criterion),
              level: translate(`debrief.level.${level}`),
            };
            return [translate("debrief.level", words)];
          });
          return (
            <Card key={id} quiet>
              <p>
                <strong>{day}</strong>
                {channel && ` · ${translate(`channel.${channel}`)}`}
              </p>
              <p>{seen.join(" · ")}</p>
              {note && <Soft>{note}</Soft>}
              <div>
                <Button
                  kind="plain"
                  aria-label={translate("observe.removeOf", { day })}
                  onClick={() => removeObservation(id)}
                >
                  {translate("observe.remove")}
                </Button>
              </div>
            </Card>
          );
        })}
      </Stack>
    </Disclosure>
  );
}
