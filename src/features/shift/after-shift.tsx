import { lastMood } from "#core/progress/overview";
import { addresses } from "#stores/addresses";
import { endShift } from "#stores/shift";
import type { Shift, ShiftState } from "#stores/shift-state";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { CardGrid, Page, Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import { SkyHeader } from "#ui/weather/sky-header";
import { OutdatedEntry } from "./outdated-entry";

const evening = 6;

/** The shift is over: what went how, and which entry on the desk no longer held. */
export function AfterShift({ state: { done }, shift }: { state: ShiftState; shift: Shift }) {
  const translate = useTranslate();
  const attempts = shift.stops.flatMap(({ session = "" }) => done?.get(session) ?? []);
  return (
    <>
      <SkyHeader mood={evening} title={translate("shift.over.title")} lead={translate("shift.over.text")} />
      <Page>
        <Stack gap="l">
          <CardGrid>
            {attempts.map((attempt) => (
              <Card key={attempt.id} as="li" linked>
                <Row>
                  <MoodFace mood={lastMood(attempt)} size="3rem" />
                  <h2 lang={attempt.language}>
                    <Link to={addresses.debrief(attempt.id)}>{attempt.customer}</Link>
                  </h2>
                </Row>
                <p>{translate(`debrief.ending.${attempt.ending.kind}`, { customer: attempt.customer })}</p>
                <Soft small>
                  {translate("debrief.customer.gave", { customer: attempt.customer, count: attempt.ending.rating })}
                </Soft>
              </Card>
            ))}
          </CardGrid>
          <OutdatedEntry shift={shift} />
          <Row>
            <Link className={buttonClass("primary")} to={addresses.home} onClick={endShift}>
              {translate("shift.over.home")}
            </Link>
            <Button onClick={endShift}>{translate("shift.over.another")}</Button>
          </Row>
        </Stack>
      </Page>
    </>
  );
}
