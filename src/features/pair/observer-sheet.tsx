import { useState } from "preact/hooks";
import type { Telling } from "#core/dialogue/texts";
import { criteria } from "#core/service/criteria";
import { caseNames } from "#stores/conversation/case-names";
import { criterionName } from "#stores/house";
import { CheckList } from "#ui/controls/check-list";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** For who watches: what to look for. Ticks stay on this page and count for nothing. */
export function ObserverSheet({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const names = caseNames(telling);
  const [seen, setSeen] = useState<readonly string[]>([]);
  const [kept, setKept] = useState<readonly string[]>([]);
  const looks = criteria.map((criterion) => ({
    value: criterion,
    label: `${criterionName(translate, criterion)}: ${translate(`observe.look.${criterion}`)}`,
  }));
  const rules = telling.scenario.rules.map(({ id }) => ({ value: id, label: names.rule(id) }));
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("pair.observe")}</h2>
        <Soft>{translate("pair.observe.text")}</Soft>
        <CheckList label={translate("pair.observe.seen")} options={looks} values={seen} onChange={setSeen} />
        {rules.length > 0 && (
          <CheckList
            label={translate("play.briefing.rules")}
            options={rules}
            values={kept}
            onChange={setKept}
            lang={telling.texts.language}
          />
        )}
      </Stack>
    </Card>
  );
}
