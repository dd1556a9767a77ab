import { type RecordingRecord, type VoicePoint, voicePoints } from "#core/progress/recording";
import { Button } from "../controls/button";
import { CheckList } from "../controls/check-list";
import { Row, Soft, Stack } from "../surfaces/layout";
import { useTranslate } from "../translate";
import { ListenBack } from "./listen-back";

interface SaidAloudProps {
  recording: RecordingRecord;
  onHeard: (heard: readonly VoicePoint[]) => void;
  onDelete: () => void;
}

/** A reply said aloud: listened back to, compared with what a voice on the phone needs, deleted. Nothing is scored. */
export function SaidAloud({ recording, onHeard, onDelete }: SaidAloudProps) {
  const translate = useTranslate();
  const tick = (values: readonly string[]) => onHeard(voicePoints.filter((point) => values.includes(point)));
  return (
    <Stack>
      <Row>
        <ListenBack recorded={recording} />
        <Soft>{translate("voice.length", { seconds: Math.round(recording.length / 1000) })}</Soft>
        <Button kind="plain" icon="delete" onClick={onDelete}>
          {translate("voice.delete")}
        </Button>
      </Row>
      <CheckList
        label={translate("voice.points")}
        options={voicePoints.map((value) => ({ value, label: translate(`voice.point.${value}`) }))}
        values={recording.heard}
        onChange={tick}
      />
      <Soft small>{translate("voice.points.note")}</Soft>
    </Stack>
  );
}
