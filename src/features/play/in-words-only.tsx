import type { Talk } from "#stores/conversation/state";
import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Allowances } from "./allowances";

interface InWordsOnlyProps {
  talk: Talk;
  open: boolean;
  onClose: () => void;
  onSend: () => void;
}

/** Asked once before sending: a reply offers compensation in words, and nothing is put with it. */
export function InWordsOnly({ talk, open, onClose, onSend }: InWordsOnlyProps) {
  const translate = useTranslate();
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={translate("talk.words.title")}
      closeLabel={translate("talk.close")}
      actions={
        <Button kind="primary" onClick={onSend}>
          {translate(talk.play.attached.length > 0 ? "talk.send" : "talk.words.send")}
        </Button>
      }
    >
      <Stack>
        <p>{translate("talk.words.text")}</p>
        <Allowances talk={talk} />
      </Stack>
    </Dialog>
  );
}
