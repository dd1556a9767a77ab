import { addresses } from "#stores/addresses";
import type { Talk } from "#stores/conversation/state";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The conversation is over: on to the debriefing, once the attempt is kept; after abuse by way of a quiet minute. */
export function Ended({ talk: { session, scenario } }: { talk: Talk }) {
  const translate = useTranslate();
  const way = scenario.abusive ? addresses.quiet : addresses.debrief;
  return (
    <Stack gap="s">
      <p role="status">{translate(session.attempt === undefined ? "talk.saving" : "talk.over")}</p>
      {session.attempt !== undefined && (
        <Link className={buttonClass("primary", true)} to={way(session.attempt)}>
          {translate(scenario.abusive ? "talk.quiet" : "talk.debrief")}
        </Link>
      )}
    </Stack>
  );
}
