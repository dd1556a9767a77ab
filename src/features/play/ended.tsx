import { addresses } from "#stores/addresses";
import { finish } from "#stores/conversation/finish";
import type { Talk } from "#stores/conversation/state";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/**
 * The conversation is over: on to the debriefing, once the attempt is kept; after abuse by way of a quiet minute. Where
 * the device had no room for it, it is tried again when the trainee has made some.
 */
export function Ended({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const { session, scenario, endNotKept } = talk;
  const way = scenario.abusive ? addresses.quiet : addresses.debrief;
  if (session.attempt === undefined) {
    return (
      <Stack gap="s">
        <p role="status">{translate(endNotKept ? "talk.over.notKept" : "talk.saving")}</p>
        {endNotKept && <Button onClick={() => finish(talk)}>{translate("talk.over.keep")}</Button>}
      </Stack>
    );
  }
  return (
    <Stack gap="s">
      <p role="status">{translate("talk.over")}</p>
      <Link className={buttonClass("primary", true)} to={way(session.attempt)}>
        {translate(scenario.abusive ? "talk.quiet" : "talk.debrief")}
      </Link>
    </Stack>
  );
}
