import { useEffect } from "react";
import { loadLibrary, useLibrary } from "#stores/library";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Page } from "#ui/surfaces/layout";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { LibraryContents } from "./library-contents";
import { LibraryFailed } from "./library-failed";
import { LibrarySky } from "./library-sky";

/** Where a visit starts: the customers, and what was left open. */
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
      <LibrarySky title={translate("library.title")} />
      <Page>
        {status === "failed" ? (
          <LibraryFailed onRetry={() => loadLibrary(language)} />
        ) : (
          <Skeleton label={translate("library.loading")} lines={6} />
        )}
      </Page>
    </>
  );
}
