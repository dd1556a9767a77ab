import { useEffect } from "react";
import { addresses } from "#stores/addresses";
import { loadReview, useReview } from "#stores/review";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams } from "#ui/routing/routing";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Debrief } from "./debrief";

/** After the conversation: what it came to, why, and what to try next. */
export default function DebriefPage() {
  const translate = useTranslate();
  const { attempt = "" } = useParams();
  const state = useReview();
  useEffect(() => {
    void loadReview(attempt);
  }, [attempt]);
  if (state.status === "ready" && state.review.attempt.id === attempt) return <Debrief review={state.review} />;
  if (state.status === "unknown" || state.status === "failed") return <NoReview failed={state.status === "failed"} />;
  return <Skeleton label={translate("debrief.loading")} />;
}

function NoReview({ failed }: { failed: boolean }) {
  const translate = useTranslate();
  const { attempt = "" } = useParams();
  const again = <Button onClick={() => loadReview(attempt)}>{translate("play.retry")}</Button>;
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  return (
    <Page narrow>
      <EmptyState
        wholePage
        title={translate(failed ? "play.failed.title" : "debrief.unknown.title")}
        actions={failed ? again : toLibrary}
      >
        {translate(failed ? "play.failed.text" : "debrief.unknown.text")}
      </EmptyState>
    </Page>
  );
}
