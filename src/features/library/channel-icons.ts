import type { Channel } from "#core/service/channels";
import type { IconName } from "#ui/base/icon-paths";

/** The sign of each channel. */
export const channelIcons: Readonly<Record<Channel, IconName>> = {
  email: "mail",
  social: "social",
  chat: "chat",
  phone: "phone",
};
