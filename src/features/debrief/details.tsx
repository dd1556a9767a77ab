import { addresses } from "#stores/addresses";
import type { Review } from "#stores/review";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { CostNote } from "./cost-note";
import { MoodOverTime } from "./mood-over-time";
import { Results } from "./results";
import { ShownTranscript } from "./shown-transcript";
import { TurnDetails } from "./turn-details";

/** Everything else, for who wants it: results, mood, cost, and every turn. */
export function Details({ review }: { review: Review }) {
  const translate = useTranslate();
  return (
    <Disclosure summary={translate("debrief.more")}>
      <Stack gap="l">
        <Results attempt={review.attempt} />
        <MoodOverTime review={review} />
        <CostNote review={review} />
        {review.turns.map((turn, index) => (
          <TurnDetails key={turn.answer} review={review} turn={turn} number={index + 1} />
        ))}
        <ShownTranscript attempt={review.attempt} />
        <Link className={buttonClass("quiet")} to={addresses.attempt(review.attempt.id)}>
          {translate("debrief.print")}
        </Link>
      </Stack>
    </Disclosure>
  );
}
