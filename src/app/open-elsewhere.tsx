import { interfaceLanguage, useSettings } from "#stores/settings";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Translation, useTranslate } from "#ui/translate";
import { ErrorBoundary, FailedWithoutTexts } from "./error-boundary";
import { useTheme } from "./use-theme";

/** Said instead of the app where another tab holds the work in an older form and does not let go of it. */
export function OpenElsewhere() {
  const language = useSettings(interfaceLanguage);
  useTheme();
  return (
    <ErrorBoundary failed={<FailedWithoutTexts />}>
      <Translation language={language}>
        <Words />
      </Translation>
    </ErrorBoundary>
  );
}

function Words() {
  const translate = useTranslate();
  return (
    <main>
      <EmptyState
        wholePage
        title={translate("app.openElsewhere.title")}
        actions={
          <Button kind="primary" onClick={() => location.reload()}>
            {translate("app.openElsewhere.again")}
          </Button>
        }
      >
        {translate("app.openElsewhere.text")}
      </EmptyState>
    </main>
  );
}
