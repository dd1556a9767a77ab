import { useEffect } from "preact/hooks";
import { loadLibrary, useLibrary } from "#stores/library";
import { loadRecord, useRecord } from "#stores/record";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Page } from "#ui/surfaces/layout";
import { LoadFailed } from "#ui/surfaces/load-failed";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { HomeContents } from "./home-contents";

/** Where a visit starts: what to do next, and why. */
export default function HomePage() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const library = useLibrary((state) => (state.language === language ? state.status : "loading"));
  const record = useRecord(({ status }) => status);

  const load = () => {
    void loadLibrary(language);
    void loadRecord();
  };
  useEffect(load, [language]);

  if (library === "ready" && record === "ready") return <HomeContents />;
  return (
    <>
      <SkyHeader title={translate("home.title")} />
      <Page>
        {library === "failed" || record === "failed" ? (
          <LoadFailed what="library" onRetry={load} />
        ) : (
          <Skeleton label={translate("home.loading")} lines={6} />
        )}
      </Page>
    </>
  );
}
