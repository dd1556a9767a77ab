import { addresses } from "#stores/addresses";
import { loadReview, useReview } from "#stores/review";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { AttemptReport } from "./attempt-report";

/** One page on a finished conversation, to print or save for a talk with one's trainer. */
export default function AttemptPage() {
  const translate = useTranslate();
  const { attempt = "" } = useParams();
  const state = useReview(attempt);
  if (state.status === "ready") return <AttemptReport review={state.review} />;
  if (state.status === "loading") return <Skeleton label={translate("debrief.loading")} />;
  const toProgress = (
    <Link className={buttonClass("primary")} to={addresses.progress}>
      {translate("home.toProgress")}
    </Link>
  );
  return <NotShown what="conversation" why={state.status} back={toProgress} onRetry={() => loadReview(attempt)} />;
}
