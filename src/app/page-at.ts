import { addresses } from "#stores/addresses";

const pages = [
  "library",
  "play",
  "watch",
  "talk",
  "quiet",
  "debrief",
  "drills",
  "paths",
  "shift",
  "pair",
  "phrases",
  "playbook",
  "progress",
  "attempt",
  "observe",
  "settings",
  "data",
  "scoring",
] as const;

/** The page that an address leads to; everything unknown is "lost". */
export function pageAt(pathname: string): (typeof pages)[number] | "home" | "lost" {
  if (pathname === addresses.home) return "home";
  const [, first] = pathname.split("/");
  return pages.find((page) => page === first) ?? "lost";
}
