import { useEffect, useState } from "preact/hooks";
import { answersGiven } from "#core/dialogue/session";
import type { Talk } from "#stores/conversation/state";
import { deleteRecording, loadRecordings, tickHeard, useRecording } from "#stores/recordings";
import { IconButton } from "#ui/controls/icon-button";
import { Soft, Stack } from "#ui/surfaces/layout";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";
import { SaidAloud } from "#ui/voice/said-aloud";
import { RecordReply } from "./record-reply";

/** On the phone: the reply said aloud, recorded on the device and listened back to beside the written words. */
export function SayAloud({ talk, draft }: { talk: Talk; draft: string }) {
  const translate = useTranslate();
  const [open, setOpen] = useState(false);
  const session = talk.session.id;
  const answer = answersGiven(talk.inputs);
  const recording = useRecording(session, answer);
  useEffect(() => {
    void loadRecordings(session);
  }, [session]);
  return (
    <>
      <IconButton icon="microphone" label={translate("talk.aloud")} onClick={() => setOpen(true)} />
      <Sheet
        open={open}
        onClose={() => setOpen(false)}
        title={translate("talk.aloud.title")}
        closeLabel={translate("talk.close")}
      >
        <Stack>
          {draft.trim() === "" ? (
            <Soft>{translate("talk.aloud.free")}</Soft>
          ) : (
            <blockquote lang={talk.texts.language}>{draft}</blockquote>
          )}
          <RecordReply session={session} answer={answer} again={recording !== undefined} />
          {recording && (
            <SaidAloud
              recording={recording}
              onHeard={(heard) => tickHeard(recording, heard)}
              onDelete={() => deleteRecording(recording)}
            />
          )}
        </Stack>
      </Sheet>
    </>
  );
}
