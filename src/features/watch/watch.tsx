import { useMemo, useState } from "preact/hooks";
import { demonstrate, type Leading, leadings } from "#core/dialogue/demonstration";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Segmented } from "#ui/controls/segmented";
import { Link } from "#ui/routing/link";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { Replay } from "./replay";

/** Two conversations with one customer, one at a time, each from its beginning. */
export function Watch({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const [leading, setLeading] = useState<Leading>("weak");
  const demonstration = useMemo(() => demonstrate(telling, leading), [telling, leading]);
  const title = <span lang={telling.texts.language}>{tell(telling, lineIds.title)}</span>;
  return (
    <>
      <PageHeader narrow title={title} lead={translate("watch.lead")} />
      <Page narrow>
        <Stack gap="l">
          <Segmented
            label={translate("watch.which")}
            value={leading}
            options={leadings.map((value) => ({ value, label: translate(`watch.${value}`) }))}
            onChange={setLeading}
          />
          <Replay key={leading} telling={telling} demonstration={demonstration} />
          <p>
            <Link className={buttonClass("quiet")} to={addresses.play(telling.scenario.id)}>
              {translate("watch.play")}
            </Link>
          </p>
        </Stack>
      </Page>
    </>
  );
}
