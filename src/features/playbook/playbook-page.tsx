import { useEffect } from "preact/hooks";
import { playbookChapters } from "#core/service/playbook";
import { loadDrills } from "#stores/drills";
import { loadLibrary, useLibrary } from "#stores/library";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Page, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { PageHeader } from "#ui/surfaces/page-header";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Chapter } from "./chapter";

/** All that is taught, row by row, and where each row is practised. */
export default function PlaybookPage() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const status = useLibrary((library) => library.status);
  useEffect(() => {
    void loadLibrary(language);
    void loadDrills(language);
  }, [language]);
  return (
    <>
      <PageHeader narrow title={translate("playbook.title")} lead={translate("playbook.lead")} />
      <Page narrow>
        {status === "loading" && <Skeleton label={translate("playbook.loading")} lines={6} />}
        {status === "failed" && <Notice kind="error">{translate("play.failed.text")}</Notice>}
        {status === "ready" && (
          <Stack gap="l">
            {playbookChapters.map(({ letter, rows }) => (
              <Chapter key={letter} letter={letter} rows={rows} />
            ))}
          </Stack>
        )}
      </Page>
    </>
  );
}
