/** The channels a conversation can run on (playbook rows N1 to N4). */
export const channels = ["email", "social", "chat", "phone"] as const;
export type Channel = (typeof channels)[number];
