import type { Talk } from "#stores/conversation/state";
import { WaitingSign } from "#ui/conversation/waiting-sign";
import { useTranslate } from "#ui/translate";

/** In a chat one sees that the customer waits, and how long they have waited by now (playbook row N3). */
export function Waiting({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const minutes = waitedSince(talk.events);
  return <WaitingSign>{translate("talk.waits", { minutes })}</WaitingSign>;
}

/** The minutes of game time since the trainee last answered. */
function waitedSince(events: Talk["events"]): number {
  const answered = events.findLastIndex(({ type }) => type === "replied" || type === "chosen");
  return events.slice(answered + 1).reduce((sum, event) => sum + (event.type === "waited" ? event.minutes : 0), 0);
}
