import { take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { Button } from "#ui/controls/button";
import { Stack } from "#ui/surfaces/layout";
import { Sheet } from "#ui/surfaces/sheet";
import { useTranslate } from "#ui/translate";

interface SupervisorSheetProps {
  talk: Talk;
  open: boolean;
  onClose: () => void;
}

/** Asking the supervisor on one's own initiative: what it costs is said before. */
export function SupervisorSheet({ talk, open, onClose }: SupervisorSheetProps) {
  const translate = useTranslate();
  const ask = async () => {
    onClose();
    await take({ type: "ask-supervisor" });
  };
  return (
    <Sheet open={open} onClose={onClose} title={translate("talk.ask")} closeLabel={translate("talk.close")}>
      <Stack>
        <p>{translate(talk.play.supervisor ? "talk.ask.done" : "talk.ask.note")}</p>
        {!talk.play.supervisor && (
          <Button kind="primary" icon="supervisor" onClick={ask}>
            {translate("talk.ask")}
          </Button>
        )}
      </Stack>
    </Sheet>
  );
}
