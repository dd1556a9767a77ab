import { useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { addresses } from "#stores/addresses";
import { tellStorage } from "#stores/notices";
import { beginStop } from "#stores/shift";
import type { Shift } from "#stores/shift-state";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useNavigate } from "#ui/routing/routing";
import { Page, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { CaseInShort } from "./case-in-short";

interface NextCustomerProps {
  shift: Shift;
  place: number;
  telling: Telling;
}

/** The customer who comes next, with the case in short; or the one who is still being talked to. */
export function NextCustomer({ shift, place, telling }: NextCustomerProps) {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [starting, setStarting] = useState(false);
  const session = shift.stops[place]?.session;
  const start = async () => {
    setStarting(true);
    try {
      const begun = await beginStop(place);
      if (begun) navigate(addresses.talk(begun));
    } catch {
      setStarting(false);
      tellStorage("not-written");
    }
  };
  return (
    <>
      <SkyHeader
        narrow
        mood={telling.variant.mood}
        title={translate("shift.customer", { number: place + 1, count: shift.stops.length })}
        lead={<span lang={telling.texts.language}>{tell(telling, lineIds.customer("name"))}</span>}
      />
      <Page narrow>
        <Stack gap="l">
          <CaseInShort telling={telling} />
          {session === undefined ? (
            <Button kind="primary" wide busy={starting} onClick={start}>
              {translate("play.briefing.start")}
            </Button>
          ) : (
            <Link className={buttonClass("primary", true)} to={addresses.talk(session)}>
              {translate("play.briefing.resume")}
            </Link>
          )}
        </Stack>
      </Page>
    </>
  );
}
