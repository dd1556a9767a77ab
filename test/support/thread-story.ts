import { lampStory } from "./lamp-story";

/** The small story as a public thread with a customer who comes back: it uses what is optional in the format once. */
export const threadStory = [
  ["channel: chat", "channel: social"],
  ["strength: mild", "strength: real\nabusive: true\nfollows: lamp\ntwin: shade"],
  ["facts:\n", "bystanders:\n  mood: -1\n  names: { nina: Nina Cole, sam: Sam }\nfacts:\n"],
  ["  supervisor: {", "  win_back: 60\n  supervisor: {"],
  [
    "      plain: The lamp is broken.",
    `      comeback: { when: before == "lost", text: { mild: You again., real: You bloody lot again. } }
      plain: { mild: The lamp is broken., real: The damned lamp is broken. }
    bystanders:
      burn: { who: nina, when: bystanders < 0, text: Typical. }
      ask: { who: sam, when: 'variant == "storm"', text: Mine as well! }
      cheer: { who: sam, when: bystanders > 0, text: { mild: "Well, well.", real: "Well, damn." } }`,
  ],
  ["- { when: told.day, mood: 1 }", "- { when: told.day, mood: 1, bystanders: 1 }"],
  [
    "    says: And then?\n",
    "    says: And then?\n    private: true\n    template: Dear {address}, your order is on its way.\n",
  ],
]
  .reduce((text, [from = "", to = ""]) => {
    if (!text.includes(from)) throw new Error(`the small story has no "${from}"`);
    return text.replace(from, () => to);
  }, lampStory)
  .concat(`
wrap_up:
  causes:
    padding: { text: Lamps are sent without padding., kind: delivery, right: true }
    glass: { text: The glass is thin., kind: product, why: It held for years. }
    driver: { text: The driver threw it., kind: people, why: Nobody saw that. }
  matrix: { company: irritating, customer: irritating, why: Nobody gains by a broken lamp. }
  change:
    pad: Pad every lamp.
    photo: Ask for a photo at once.
`);
