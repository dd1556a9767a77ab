import type { Translate } from "#i18n/translator";
import { interfaceLanguage, useSettings } from "#stores/settings";
import { Route, Routes } from "#ui/routing/routes";
import { Translation } from "#ui/translate";
import { ErrorBoundary, FailedWithoutTexts } from "./error-boundary";
import { Failed } from "./failed";
import { HashRouting } from "./hash-routing";
import { LostPage } from "./lost-page";
import { pages } from "./pages";
import { Shell } from "./shell";
import { useTheme } from "./use-theme";

/**
 * The whole app: theme and texts around the router.
 * @param initial texts that came while the app was getting ready; without them the app asks for them itself
 */
export function App({ initial }: { initial: Translate | undefined }) {
  const language = useSettings(interfaceLanguage);
  useTheme();
  return (
    <ErrorBoundary failed={<FailedWithoutTexts />}>
      <Translation language={language} initial={initial}>
        <ErrorBoundary failed={<Failed />}>
          <HashRouting>
            <Shell>
              <Routes>
                {pages.map(([path, Page]) => (
                  <Route key={path} path={path} element={<Page />} />
                ))}
                <Route path="*" element={<LostPage />} />
              </Routes>
            </Shell>
          </HashRouting>
        </ErrorBoundary>
      </Translation>
    </ErrorBoundary>
  );
}
