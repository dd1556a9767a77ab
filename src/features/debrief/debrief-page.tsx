import { addresses } from "#stores/addresses";
import { loadReview, useReview } from "#stores/review";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Debrief } from "./debrief";

/** After the conversation: what it came to, why, and what to try next. */
export default function DebriefPage() {
  const translate = useTranslate();
  const { attempt = "" } = useParams();
  const state = useReview(attempt);
  if (state.status === "ready") return <Debrief review={state.review} />;
  if (state.status === "loading") return <Skeleton label={translate("debrief.loading")} />;
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  return <NotShown what="conversation" why={state.status} back={toLibrary} onRetry={() => loadReview(attempt)} />;
}
