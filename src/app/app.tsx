import { Suspense } from "react";
import { parts } from "#i18n/parts";
import { addresses } from "#stores/addresses";
import { interfaceLanguage, useSettings } from "#stores/settings";
import { Route, Routes } from "#ui/routing/routes";
import { Spinner } from "#ui/surfaces/spinner";
import { Translation, useTranslate } from "#ui/translate";
import { ErrorBoundary, FailedWithoutTexts } from "./error-boundary";
import { Failed } from "./failed";
import { HashRouting } from "./hash-routing";
import { LostPage } from "./lost-page";
import { page } from "./page";
import { Shell } from "./shell";
import { useTheme } from "./use-theme";

const HomePage = page(["first"], () => import("#features/home/home-page"));
const LibraryPage = page(["first"], () => import("#features/library/library-page"));
const BriefingPage = page(["first"], () => import("#features/play/briefing-page"));
const WatchPage = page(parts, () => import("#features/watch/watch-page"));
const TalkPage = page(["first", "talk"], () => import("#features/play/talk-page"));
const QuietPage = page(["first", "talk"], () => import("#features/play/quiet-page"));
const DebriefPage = page(parts, () => import("#features/debrief/debrief-page"));
const DrillsPage = page(parts, () => import("#features/drill/drills-page"));
const DrillPage = page(parts, () => import("#features/drill/drill-page"));
const PathsPage = page(parts, () => import("#features/path/paths-page"));
const PathPage = page(parts, () => import("#features/path/path-page"));
const ShiftPage = page(parts, () => import("#features/shift/shift-page"));
const PairPage = page(parts, () => import("#features/pair/pair-page"));
const PhrasesPage = page(parts, () => import("#features/phrases/phrases-page"));
const PlaybookPage = page(parts, () => import("#features/playbook/playbook-page"));
const ProgressPage = page(parts, () => import("#features/progress/progress-page"));
const AttemptPage = page(parts, () => import("#features/report/attempt-page"));
const ObservationPage = page(parts, () => import("#features/observe/observation-page"));
const SettingsPage = page(parts, () => import("#features/settings/settings-page"));
const DataPage = page(parts, () => import("#features/settings/data/data-page"));
const ScoringPage = page(parts, () => import("#features/settings/scoring-page"));

/** The whole app: theme and texts around the router. */
export function App() {
  const language = useSettings(interfaceLanguage);
  useTheme();
  return (
    <ErrorBoundary failed={<FailedWithoutTexts />}>
      <Translation language={language}>
        <ErrorBoundary failed={<Failed />}>
          <HashRouting>
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
          </HashRouting>
        </ErrorBoundary>
      </Translation>
    </ErrorBoundary>
  );
}

function Waiting() {
  const translate = useTranslate();
  return <Spinner label={translate("app.loading")} />;
}
