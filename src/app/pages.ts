import { parts } from "#i18n/parts";
import { addresses } from "#stores/addresses";
import { match } from "#ui/routing/routes";
import { type LatePage, page } from "./page";

/** Every page by the pattern of its address, with the parts of the texts that it shows. */
export const pages = [
  [addresses.home, page(["first"], () => import("#features/home/home-page"))],
  [addresses.library, page(["first"], () => import("#features/library/library-page"))],
  [addresses.play(":scenario"), page(["first"], () => import("#features/play/briefing-page"))],
  [addresses.watch(":scenario"), page(parts, () => import("#features/watch/watch-page"))],
  [addresses.talk(":session"), page(["first", "talk"], () => import("#features/play/talk-page"))],
  [addresses.quiet(), page(["first", "talk"], () => import("#features/play/quiet-page"))],
  [addresses.quiet(":attempt"), page(["first", "talk"], () => import("#features/play/quiet-page"))],
  [addresses.debrief(":attempt"), page(parts, () => import("#features/debrief/debrief-page"))],
  [addresses.drills, page(parts, () => import("#features/drill/drills-page"))],
  [addresses.drill(":kind"), page(parts, () => import("#features/drill/drill-page"))],
  [addresses.paths, page(parts, () => import("#features/path/paths-page"))],
  [addresses.path(":path"), page(parts, () => import("#features/path/path-page"))],
  [addresses.shift, page(parts, () => import("#features/shift/shift-page"))],
  [addresses.pair(":scenario"), page(parts, () => import("#features/pair/pair-page"))],
  [addresses.phrases, page(parts, () => import("#features/phrases/phrases-page"))],
  [addresses.playbook, page(parts, () => import("#features/playbook/playbook-page"))],
  [addresses.progress, page(parts, () => import("#features/progress/progress-page"))],
  [addresses.attempt(":attempt"), page(parts, () => import("#features/report/attempt-page"))],
  [addresses.observe, page(parts, () => import("#features/observe/observation-page"))],
  [addresses.settings, page(parts, () => import("#features/settings/settings-page"))],
  [addresses.data, page(parts, () => import("#features/settings/data/data-page"))],
  [addresses.scoring, page(parts, () => import("#features/settings/scoring-page"))],
] as const;

/** The page at an address; undefined where there is none. */
export function pageOf(pathname: string): LatePage | undefined {
  return pages.find(([path]) => match(path, pathname))?.[1];
}
