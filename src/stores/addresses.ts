/** Where things are: the one table of the app's addresses, all behind the hash, so that any static host serves them. */
export const addresses = {
  library: "/",
  drills: "/drills",
  /** A sitting with one kind of drill, or with all that is due. */
  drill: (kind: string) => `/drills/${kind}`,
  progress: "/progress",
  settings: "/settings",
  /** How scoring works, and what it cannot do. */
  scoring: "/scoring",
  play: (scenario: string, language?: string) => `/play/${scenario}${query(language)}`,
  watch: (scenario: string) => `/watch/${scenario}`,
  talk: (session: string, language?: string) => `/talk/${session}${query(language)}`,
  /** A quiet minute after abuse: on to a debriefing, or back to the customers where the talk was left. */
  quiet: (attempt?: string) => (attempt === undefined ? "/quiet" : `/quiet/${attempt}`),
  debrief: (attempt: string) => `/debrief/${attempt}`,
} as const;

/** The parameter that links a conversation to a language, as in `#/play/hotel-cat?lang=ru`. */
export const languageParameter = "lang";

function query(language: string | undefined): string {
  return language === undefined ? "" : `?${languageParameter}=${encodeURIComponent(language)}`;
}
