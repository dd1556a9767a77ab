import { addresses } from "#stores/addresses";

const pages = ["play", "talk", "quiet", "debrief", "drills", "progress", "settings", "scoring"] as const;

/** The page that an address leads to; everything unknown is "lost". */
export function pageAt(pathname: string): (typeof pages)[number] | "library" | "lost" {
  if (pathname === addresses.library) return "library";
  const [, first] = pathname.split("/");
  return pages.find((page) => page === first) ?? "lost";
}
