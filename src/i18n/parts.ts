/** What the interface's texts are loaded in: "first" with the app, the others with the pages that want them. */
export const parts = ["first", "talk", "rest"] as const;

export type Part = (typeof parts)[number];

/** The areas of texts (what stands before a key's first dot) that come before the rest. */
const areas: Readonly<Record<Exclude<Part, "rest">, readonly string[]>> = {
  // The way to a conversation: shell, home, library and briefing, and the names of what they show.
  first: [
    "app",
    "channel",
    "conversationLanguage",
    "criterion",
    "difficulty",
    "ending",
    "gender",
    "home",
    "language",
    "library",
    "mode",
    "mood",
    "offline",
    "play",
    "shell",
    "strength",
  ],
  // A conversation, with the coach's remarks.
  talk: ["move", "patience", "quiet", "remark", "shift", "talk", "voice"],
};

/** Single texts that pages of the first part show: ways from them to other pages, and what the briefing shares with the talk. */
const singly: readonly string[] = [
  "pair.open",
  "playbook.open",
  "settings.learners.unnamed",
  "talk.loading",
  "talk.menu.case",
  "watch.open",
];

/** The part that a key's text is in. The library searches in the names of the playbook's rows, but not in their words. */
export function partOf(key: string): Part {
  const [area = ""] = key.split(".");
  if (areas.first.includes(area) || singly.includes(key) || (area === "row" && key.endsWith(".name"))) return "first";
  return areas.talk.includes(area) ? "talk" : "rest";
}
