import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { useTranslate } from "#ui/translate";

interface AsideQuestionProps {
  open: boolean;
  count: number;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before what was set aside is deleted: nothing brings it back. */
export function AsideQuestion({ open, count, onConfirm, onCancel }: AsideQuestionProps) {
  const translate = useTranslate();
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={translate("data.aside.question", { count })}
      closeLabel={translate("data.aside.keep")}
      actions={
        <>
          <Button onClick={onCancel}>{translate("data.aside.keep")}</Button>
          <Button kind="danger" icon="delete" onClick={onConfirm}>
            {translate("data.aside.confirm")}
          </Button>
        </>
      }
    >
      <p>{translate("data.aside.what")}</p>
    </Dialog>
  );
}
