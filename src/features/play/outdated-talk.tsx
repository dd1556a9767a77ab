import { lineOfPlay, type RecordedInput } from "#core/dialogue/session";
import type { SessionRecord } from "#core/progress/records";
import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";

interface OutdatedTalkProps {
  session: SessionRecord;
  inputs: readonly RecordedInput[];
  /** A record was damaged and set aside; otherwise the scenario was edited. */
  damaged: boolean;
}

/** A conversation that can no longer be replayed: readable, and to be begun afresh. Never a guess at where it stood. */
export function OutdatedTalk({ session, inputs, damaged }: OutdatedTalkProps) {
  const translate = useTranslate();
  const why = damaged ? "damaged" : "outdated";
  const replies = lineOfPlay(inputs).flatMap(({ turn, input }) => (input.type === "reply" ? [{ turn, input }] : []));
  return (
    <Page narrow>
      <PageHeader narrow title={translate(`talk.${why}.title`)} lead={translate(`talk.${why}.text`)} />
      <Stack>
        {replies.map(({ turn, input }, index) => (
          <Card key={`${turn} ${index}`}>
            <p lang={input.language}>{input.text}</p>
          </Card>
        ))}
        <Link className={buttonClass("primary", true)} to={addresses.play(session.scenario)}>
          {translate("talk.outdated.fresh")}
        </Link>
      </Stack>
    </Page>
  );
}
