import type { Channel } from "#core/service/channels";
import { CallLine } from "./call-line";
import { ChatBubble } from "./chat-bubble";
import { EmailLetter, type LetterHead } from "./email-letter";
import type { Line } from "./line";
import { SystemLine } from "./system-line";
import { ThreadPost } from "./thread-post";

export interface BubbleProps extends Line {
  channel: Channel;
  /** Public threads: the name that is signed with. */
  handle?: string | undefined;
  /** Emails: what stands above the letter. */
  letter?: LetterHead | undefined;
}

/** One line of the conversation in the look of its channel. */
export function Bubble({ channel, handle, letter, ...line }: BubbleProps) {
  if (line.side === "system") return <SystemLine {...line} />;
  if (channel === "email") return <EmailLetter {...line} letter={letter} />;
  if (channel === "social") return <ThreadPost {...line} handle={handle} />;
  if (channel === "phone") return <CallLine {...line} />;
  return <ChatBubble {...line} />;
}
