import { longestRecording } from "#core/progress/recording";
import { keepRecording } from "#stores/recordings";
import { Button } from "#ui/controls/button";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { useRecorder } from "#ui/voice/use-recorder";

interface RecordReplyProps {
  session: string;
  answer: number;
  /** Whether this answer was recorded before: that recording is replaced. */
  again: boolean;
}

/** Switches the microphone on and off, and says in words why it cannot where it cannot. */
export function RecordReply({ session, answer, again }: RecordReplyProps) {
  const translate = useTranslate();
  const { state, seconds, limit, start, stop, more } = useRecorder(longestRecording, (recorded) => {
    void keepRecording({ session, answer, ...recorded });
  });
  const minutes = longestRecording / 60_000;
  const on = state === "recording";
  const refusal = state === "refused" || state === "no-microphone" || state === "failed" ? state : undefined;
  return (
    <Stack gap="s">
      <Row>
        <Button
          kind={again && !on ? "quiet" : "primary"}
          icon={on ? "stop" : "microphone"}
          busy={state === "asking"}
          onClick={on ? stop : start}
        >
          {translate(on ? "talk.aloud.stop" : again ? "talk.aloud.again" : "talk.aloud.start")}
        </Button>
        {on && (
          <>
            <Soft>{translate("talk.aloud.passed", { seconds, longest: limit / 1000 })}</Soft>
            <Button kind="plain" onClick={more}>
              {translate("talk.aloud.more", { minutes })}
            </Button>
          </>
        )}
      </Row>
      {refusal && (
        <Notice kind="error" live="alert">
          {translate(`talk.aloud.${refusal}`)}
        </Notice>
      )}
      <Soft small>{translate("talk.aloud.where", { minutes })}</Soft>
    </Stack>
  );
}
