import { useSettings } from "#stores/settings";
import { endShift, nextStop } from "#stores/shift";
import type { Shift, ShiftState } from "#stores/shift-state";
import { Button } from "#ui/controls/button";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Page, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { AfterShift } from "./after-shift";
import { Breathe } from "./breathe";
import { Desk } from "./desk";
import { NextCustomer } from "./next-customer";
import { useCases } from "./use-cases";

/** The next step of a shift: a breath, a customer, or a look back when all have gone. */
export function ShiftUnderWay({ state, shift }: { state: ShiftState; shift: Shift }) {
  const translate = useTranslate();
  const breathes = useSettings((settings) => settings.breathe ?? true);
  const cases = useCases(shift);
  const place = nextStop(state);
  if (place === undefined) return <AfterShift state={state} shift={shift} />;
  const fresh = shift.stops[place]?.session === undefined;
  if (breathes && fresh && place > shift.breathed) return <Breathe key={place} customers={place} />;
  const telling = typeof cases === "string" ? undefined : cases[place];
  if (cases === "loading") return <Skeleton label={translate("shift.loading")} />;
  return (
    <>
      {telling ? (
        <NextCustomer shift={shift} place={place} telling={telling} />
      ) : (
        <Page narrow>
          <Notice kind="warn">{translate("play.failed.text")}</Notice>
        </Page>
      )}
      <Page narrow>
        <Stack gap="l">
          {typeof cases !== "string" && (
            <Disclosure summary={translate("shift.desk")}>
              <Desk cases={cases} shift={shift} />
            </Disclosure>
          )}
          <p>
            <Button kind="plain" onClick={endShift}>
              {translate("shift.end")}
            </Button>
          </p>
        </Stack>
      </Page>
    </>
  );
}
