import { useEffect } from "preact/hooks";
import { loadLibrary, useLibrary } from "#stores/library";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Page } from "#ui/surfaces/layout";
import { LoadFailed } from "#ui/surfaces/load-failed";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { LibraryContents } from "./library-contents";

/** The customers, to be looked through and chosen from. */
export default function LibraryPage() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const status = useLibrary((library) => (library.language === language ? library.status : "loading"));

  useEffect(() => {
    loadLibrary(language);
  }, [language]);

  if (status === "ready") return <LibraryContents />;
  return (
    <>
      <SkyHeader title={translate("library.title")} />
      <Page>
        {status === "failed" ? (
          <LoadFailed what="library" onRetry={() => loadLibrary(language)} />
        ) : (
          <Skeleton label={translate("library.loading")} lines={6} />
        )}
      </Page>
    </>
  );
}
