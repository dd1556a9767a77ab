import { useEffect, useState } from "preact/hooks";
import { asJsonLines, type DisputedReply } from "#core/progress/disputes";
import { disputedOnDevice } from "#stores/disputes";
import { DownloadLink } from "#ui/controls/download-link";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The replies that the trainee calls right, to be saved as a file and handed on; nothing where there are none. */
export function DisputesExport() {
  const translate = useTranslate();
  const disputed = useDisputed();
  if (disputed.length === 0) return null;
  return (
    <Stack gap="s">
      <h3>{translate("settings.disputes")}</h3>
      <p>{translate("settings.disputes.text", { count: disputed.length })}</p>
      <Row>
        <DownloadLink name="sparring-disputes.jsonl" type="application/jsonl" text={asJsonLines(disputed)}>
          {translate("settings.disputes.save")}
        </DownloadLink>
      </Row>
      <Soft small>{translate("settings.disputes.note")}</Soft>
    </Stack>
  );
}

function useDisputed(): readonly DisputedReply[] {
  const [disputed, setDisputed] = useState<readonly DisputedReply[]>([]);
  useEffect(() => {
    let wanted = true;
    disputedOnDevice().then(
      (found) => wanted && found.length > 0 && setDisputed(found),
      // What cannot be read cannot be offered; that the storage fails is told elsewhere.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);
  return disputed;
}
