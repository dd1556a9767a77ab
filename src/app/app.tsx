import { lazy, Suspense } from "react";
import { HashRouter, Route, Routes } from "react-router";
import { addresses } from "#stores/addresses";
import { interfaceLanguage, useSettings } from "#stores/settings";
import { Spinner } from "#ui/surfaces/spinner";
import { Translation, useTranslate } from "#ui/translate";
import { ErrorBoundary, FailedWithoutTexts } from "./error-boundary";
import { Failed } from "./failed";
import { LostPage } from "./lost-page";
import { Shell } from "./shell";
import { useTheme } from "./use-theme";

const HomePage = lazy(() => import("#features/home/home-page"));
const LibraryPage = lazy(() => import("#features/library/library-page"));
const BriefingPage = lazy(() => import("#features/play/briefing-page"));
const WatchPage = lazy(() => import("#features/watch/watch-page"));
const TalkPage = lazy(() => import("#features/play/talk-page"));
const QuietPage = lazy(() => import("#features/play/quiet-page"));
const DebriefPage = lazy(() => import("#features/debrief/debrief-page"));
const DrillsPage = lazy(() => import("#features/drill/drills-page"));
const DrillPage = lazy(() => import("#features/drill/drill-page"));
const PathsPage = lazy(() => import("#features/path/paths-page"));
const PathPage = lazy(() => import("#features/path/path-page"));
const ShiftPage = lazy(() => import("#features/shift/shift-page"));
const PairPage = lazy(() => import("#features/pair/pair-page"));
const PhrasesPage = lazy(() => import("#features/phrases/phrases-page"));
const PlaybookPage = lazy(() => import("#features/playbook/playbook-page"));
const ProgressPage = lazy(() => import("#features/progress/progress-page"));
const AttemptPage = lazy(() => import("#features/report/attempt-page"));
const ObservationPage = lazy(() => import("#features/observe/observation-page"));
const SettingsPage = lazy(() => import("#features/settings/settings-page"));
const DataPage = lazy(() => import("#features/settings/data/data-page"));
const ScoringPage = lazy(() => import("#features/settings/scoring-page"));

/** The whole app: theme and texts around the router. */
export function App() {
  const language = useSettings(interfaceLanguage);
  useTheme();
  return (
    <ErrorBoundary failed={<FailedWithoutTexts />}>
      <Translation language={language}>
        <ErrorBoundary failed={<Failed />}>
          <HashRouter>
            <Shell>
              <Suspense fallback={<Waiting />}>
                <Routes>
                  <Route path={addresses.home} element={<HomePage />} />
                  <Route path={addresses.library} element={<LibraryPage />} />
                  <Route path={addresses.play(":scenario")} element={<BriefingPage />} />
                  <Route path={addresses.watch(":scenario")} element={<WatchPage />} />
                  <Route path={addresses.talk(":session")} element={<TalkPage />} />
                  <Route path={addresses.quiet()} element={<QuietPage />} />
                  <Route path={addresses.quiet(":attempt")} element={<QuietPage />} />
                  <Route path={addresses.debrief(":attempt")} element={<DebriefPage />} />
                  <Route path={addresses.drills} element={<DrillsPage />} />
                  <Route path={addresses.drill(":kind")} element={<DrillPage />} />
                  <Route path={addresses.paths} element={<PathsPage />} />
                  <Route path={addresses.path(":path")} element={<PathPage />} />
                  <Route path={addresses.shift} element={<ShiftPage />} />
                  <Route path={addresses.pair(":scenario")} element={<PairPage />} />
                  <Route path={addresses.phrases} element={<PhrasesPage />} />
                  <Route path={addresses.playbook} element={<PlaybookPage />} />
                  <Route path={addresses.progress} element={<ProgressPage />} />
                  <Route path={addresses.attempt(":attempt")} element={<AttemptPage />} />
                  <Route path={addresses.observe} element={<ObservationPage />} />
                  <Route path={addresses.settings} element={<SettingsPage />} />
                  <Route path={addresses.data} element={<DataPage />} />
                  <Route path={addresses.scoring} element={<ScoringPage />} />
                  <Route path="*" element={<LostPage />} />
                </Routes>
              </Suspense>
            </Shell>
          </HashRouter>
        </ErrorBoundary>
      </Translation>
    </ErrorBoundary>
  );
}

function Waiting() {
  const translate = useTranslate();
  return <Spinner label={translate("app.loading")} />;
}
