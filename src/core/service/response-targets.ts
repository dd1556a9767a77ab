import type { Channel } from "./channels";

/** Within how many minutes customers of a channel expect the first answer (playbook rows M3 and N1 to N4). */
export const responseTargets: Readonly<Record<Channel, number>> = { email: 240, social: 60, chat: 2, phone: 1 };
