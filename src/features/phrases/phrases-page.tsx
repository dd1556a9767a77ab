import { useEffect } from "preact/hooks";
import { loadPhrases, usePhrases } from "#stores/phrases";
import { conversationLanguage, useSettings } from "#stores/settings";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { PhraseBook } from "./phrase-book";

/** Own sentences that worked, and how the own replies have changed. */
export default function PhrasesPage() {
  const translate = useTranslate();
  const language = useSettings(conversationLanguage);
  const state = usePhrases();
  useEffect(() => {
    void loadPhrases(language);
  }, [language]);
  if (state.status === "ready") return <PhraseBook state={state} language={language} />;
  if (state.status === "loading") return <Skeleton label={translate("phrases.loading")} />;
  return (
    <Page narrow>
      <EmptyState
        wholePage
        title={translate("phrases.failed.title")}
        actions={<Button onClick={() => loadPhrases(language)}>{translate("play.retry")}</Button>}
      >
        {translate("phrases.failed.text")}
      </EmptyState>
    </Page>
  );
}
