import { useEffect, useState } from "preact/hooks";
import { addresses } from "#stores/addresses";
import type { Review } from "#stores/review";
import { Icon } from "#ui/base/icon";
import { buttonClass } from "#ui/controls/button";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { Page, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { WeatherSky } from "#ui/weather/weather-sky";
import { CustomerKind } from "./customer-kind";
import { CustomerRating } from "./customer-rating";
import { Details } from "./details";
import { KeyRemarks } from "./key-remarks";
import { OwnRating } from "./own-rating";
import { Phases } from "./phases";
import { Plan } from "./plan";
import { Rewrite } from "./rewrite";
import { WrapUp } from "./wrap-up";

/**
 * The debriefing in its order: the trainee's own rating first, then what mattered most, a second try at the weakest
 * reply, only then the model answer, a plan, and everything else for who wants it.
 */
export function Debrief({ review }: { review: Review }) {
  const translate = useTranslate();
  const { attempt, reflection, turns } = review;
  const isRated = reflection.ownRating !== undefined;
  const [rated, setRated] = useState(isRated);
  // All that opens with it is much: the star itself is shown first.
  useEffect(() => setRated(isRated), [isRated]);
  const lead = translate(`debrief.ending.${attempt.ending.kind}`, { customer: attempt.customer });
  return (
    <>
      <WeatherSky mood={review.moods.at(-1) ?? 0}>
        <PageHeader
          narrow
          back={
            <Link className={iconButtonClass} to={addresses.library} aria-label={translate("play.back")}>
              <Icon name="back" />
            </Link>
          }
          title={translate("debrief.title")}
          lead={lead}
        />
      </WeatherSky>
      <Page narrow>
        <Stack gap="l">
          <OwnRating review={review} />
          {rated && (
            <>
              <CustomerRating attempt={withFault(review)} />
              {review.telling === undefined && <Notice>{translate("debrief.changed")}</Notice>}
              <KeyRemarks review={review} />
              {turns.length > 0 && <Phases review={review} />}
              {turns.length > 0 && <Rewrite review={review} />}
              <Plan review={review} />
              <WrapUp review={review} />
              <CustomerKind review={review} />
              <Details review={review} />
              <Link className={buttonClass("quiet", true)} to={addresses.play(attempt.scenario)}>
                {translate("debrief.again")}
              </Link>
            </>
          )}
        </Stack>
      </Page>
    </>
  );
}

/** The attempt with whose fault it was, also where it was kept before that was noted. */
function withFault({ attempt, telling }: Review): Review["attempt"] {
  return attempt.fault === undefined && telling ? { ...attempt, fault: telling.variant.fault } : attempt;
}
