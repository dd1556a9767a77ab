import { Link } from "react-router";
import { addresses } from "#stores/addresses";
import type { Talk } from "#stores/conversation/state";
import { buttonClass } from "#ui/controls/button";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The conversation is over: on to the debriefing, once the attempt is kept. */
export function Ended({ talk: { session } }: { talk: Talk }) {
  const translate = useTranslate();
  return (
    <Stack gap="s">
      <p role="status">{translate(session.attempt === undefined ? "talk.saving" : "talk.over")}</p>
      {session.attempt !== undefined && (
        <Link className={buttonClass("primary", true)} to={addresses.debrief(session.attempt)}>
          {translate("talk.debrief")}
        </Link>
      )}
    </Stack>
  );
}
