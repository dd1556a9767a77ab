import { useEffect } from "preact/hooks";
import { loadLibrary, useLibrary } from "#stores/library";
import { loadRecord } from "#stores/record";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Page } from "#ui/surfaces/layout";
import { LoadFailed } from "#ui/surfaces/load-failed";
import { PageHeader } from "#ui/surfaces/page-header";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { NothingYet } from "./nothing-yet";
import { ProgressReport } from "./progress-report";

/** What the trainee has done so far and what it came to. */
export default function ProgressPage() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const { status, attempts } = useLibrary((library) => library);

  useEffect(() => {
    void loadLibrary(language);
    void loadRecord();
  }, [language]);

  return (
    <>
      <PageHeader narrow title={translate("progress.title")} />
      <Page narrow>
        {status === "loading" && <Skeleton label={translate("progress.loading")} lines={6} />}
        {status === "failed" && <LoadFailed what="progress" onRetry={() => loadLibrary(language)} />}
        {status === "ready" && (attempts.length === 0 ? <NothingYet /> : <ProgressReport attempts={attempts} />)}
      </Page>
    </>
  );
}
