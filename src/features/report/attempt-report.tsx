import { addresses } from "#stores/addresses";
import type { Review } from "#stores/review";
import { Icon } from "#ui/base/icon";
import { Button } from "#ui/controls/button";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { Page, Stack } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { OwnWords } from "./own-words";
import styles from "./report.module.css";
import { ReportFacts } from "./report-facts";
import { ReportTranscript } from "./report-transcript";
import { ReportTurns } from "./report-turns";

/** All on one page: what it was, what came of it, what was said with the evidence, and what the trainee thinks of it. */
export function AttemptReport({ review }: { review: Review }) {
  const translate = useTranslate();
  const { attempt, turns } = review;
  return (
    <>
      <PageHeader
        narrow
        back={
          <Link
            className={`${iconButtonClass} ${styles.screenOnly}`}
            to={addresses.debrief(attempt.id)}
            aria-label={translate("report.back")}
          >
            <Icon name="back" />
          </Link>
        }
        title={<span lang={attempt.language}>{attempt.title}</span>}
      />
      <Page narrow>
        <Stack gap="l">
          <div className={styles.screenOnly}>
            <Stack gap="s">
              <p>{translate("report.lead")}</p>
              <div>
                <Button icon="save" onClick={() => window.print()}>
                  {translate("report.print")}
                </Button>
              </div>
            </Stack>
          </div>
          <ReportFacts review={review} />
          <OwnWords review={review} />
          {turns.length > 0 ? <ReportTurns review={review} /> : <ReportTranscript attempt={attempt} />}
        </Stack>
      </Page>
    </>
  );
}
