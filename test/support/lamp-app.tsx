import DebriefPage from "#features/debrief/debrief-page";
import BriefingPage from "#features/play/briefing-page";
import QuietPage from "#features/play/quiet-page";
import TalkPage from "#features/play/talk-page";
import WatchPage from "#features/watch/watch-page";
import { addresses } from "#stores/addresses";
import { Route, Routes } from "#ui/routing/routes";
import { renderPage } from "./render-page";

/** Renders the pages of a conversation, from its briefing to its debriefing, at an address. */
export function renderLampApp(address: string) {
  return renderPage(
    <Routes>
      <Route path={addresses.play(":scenario")} element={<BriefingPage />} />
      <Route path={addresses.watch(":scenario")} element={<WatchPage />} />
      <Route path={addresses.talk(":session")} element={<TalkPage />} />
      <Route path={addresses.quiet()} element={<QuietPage />} />
      <Route path={addresses.quiet(":attempt")} element={<QuietPage />} />
      <Route path={addresses.debrief(":attempt")} element={<DebriefPage />} />
      <Route path="*" element={<p>elsewhere</p>} />
    </Routes>,
    address,
  );
}
