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
import { AttemptReport } from "./attempt-report";

/** One page on a finished conversation, to print or save for a talk with one's trainer. */
export default function AttemptPage() {
  const translate = useTranslate();
  const { attempt = "" } = useParams();
  const state = useReview();
  useEffect(() => {
    void loadReview(attempt);
  }, [attempt]);
  if (state.status === "ready" && state.review.attempt.id === attempt) return <AttemptReport review={state.review} />;
  if (state.status !== "unknown" && state.status !== "failed") return <Skeleton label={translate("debrief.loading")} />;
  const failed = state.status === "failed";
  return (
    <Page narrow>
      <EmptyState
        wholePage
        title={translate(failed ? "play.failed.title" : "debrief.unknown.title")}
        actions={
          failed ? (
            <Button onClick={() => loadReview(attempt)}>{translate("play.retry")}</Button>
          ) : (
            <Link className={buttonClass("primary")} to={addresses.progress}>
              {translate("home.toProgress")}
            </Link>
          )
        }
      >
        {translate(failed ? "play.failed.text" : "debrief.unknown.text")}
      </EmptyState>
    </Page>
  );
}
