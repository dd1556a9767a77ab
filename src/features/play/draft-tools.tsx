import type { Talk } from "#stores/conversation/state";
import { useSettings } from "#stores/settings";
import { canRecord } from "#ui/voice/record";
import { SayAloud } from "./say-aloud";
import { SelfCheck } from "./self-check";

/** What can be done with a draft before it is sent; in a check nothing, because all of it gives hints. */
export function DraftTools({ talk, draft }: { talk: Talk; draft: string }) {
  const records = useSettings(({ record }) => record ?? false);
  if (talk.session.mode === "check") return null;
  return (
    <>
      <SelfCheck talk={talk} draft={draft} />
      {records && talk.scenario.channel === "phone" && canRecord() && <SayAloud talk={talk} draft={draft} />}
    </>
  );
}
