import { useEffect } from "preact/hooks";
import { deleteRecording, loadRecordings, tickHeard, useRecording } from "#stores/recordings";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import { SaidAloud } from "#ui/voice/said-aloud";

/** The reply as it was said aloud, beside the written one; nothing where it was not recorded. */
export function HeardReply({ session, answer }: { session: string; answer: number }) {
  const translate = useTranslate();
  const recording = useRecording(session, answer);
  useEffect(() => {
    void loadRecordings(session);
  }, [session]);
  if (recording === undefined) return null;
  return (
    <Disclosure summary={translate("debrief.aloud")}>
      <SaidAloud
        recording={recording}
        onHeard={(heard) => tickHeard(recording, heard)}
        onDelete={() => deleteRecording(recording)}
      />
    </Disclosure>
  );
}
