import type { Mode } from "#core/service/scenario-terms";

/** Where things are: the one table of the app's addresses, all behind the hash, so that any static host serves them. */
export const addresses = {
  /** Where a visit starts: what to do next, and why. */
  home: "/",
  library: "/library",
  drills: "/drills",
  /** A sitting with one kind of drill, or with all that is due. */
  drill: (kind: string) => `/drills/${kind}`,
  /** What to practise, day by day. */
  paths: "/paths",
  path: (path: string) => `/paths/${path}`,
  /** Three short conversations in a row. */
  shift: "/shift",
  /** Own sentences that worked. */
  phrases: "/phrases",
  /** All that is taught, and where it is practised. */
  playbook: "/playbook",
  progress: "/progress",
  settings: "/settings",
  /** Where the work is, copies of it, and how to delete it. */
  data: "/data",
  /** How scoring works, and what it cannot do. */
  scoring: "/scoring",
  /** The sheet for contacts with real customers. */
  observe: "/observe",
  play: (scenario: string, language?: string) => `/play/${scenario}${query(language)}`,
  /** The same customer in their calmest mood. */
  playCalm: (scenario: string) => `/play/${scenario}?${calmParameter}=1`,
  /** A customer in the mode that a path asks for. */
  playIn: (scenario: string, mode: Mode, calm = false) =>
    `/play/${scenario}?${modeParameter}=${mode}${calm ? `&${calmParameter}=1` : ""}`,
  /** A cue sheet for a colleague who plays the customer. */
  pair: (scenario: string) => `/pair/${scenario}`,
  watch: (scenario: string) => `/watch/${scenario}`,
  talk: (session: string, language?: string) => `/talk/${session}${query(language)}`,
  /** A quiet minute after abuse: on to a debriefing, or back to the customers where the talk was left. */
  quiet: (attempt?: string) => (attempt === undefined ? "/quiet" : `/quiet/${attempt}`),
  debrief: (attempt: string) => `/debrief/${attempt}`,
  /** One page on an attempt, to print or save. */
  attempt: (attempt: string) => `/attempt/${attempt}/print`,
} as const;

/** The parameter that links a conversation to a language, as in `#/play/hotel-cat?lang=ru`. */
export const languageParameter = "lang";

/** The parameter that asks for a customer in their calmest mood. */
export const calmParameter = "calm";

/** The parameter that proposes a mode of practice. */
export const modeParameter = "mode";

function query(language: string | undefined): string {
  return language === undefined ? "" : `?${languageParameter}=${encodeURIComponent(language)}`;
}
