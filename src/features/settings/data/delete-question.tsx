import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { useTranslate } from "#ui/translate";

interface DeleteQuestionProps {
  open: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Says what goes before everything is deleted. */
export function DeleteQuestion({ open, onConfirm, onCancel }: DeleteQuestionProps) {
  const translate = useTranslate();
  return (
    <Dialog
      open={open}
      onClose={onCancel}
      title={translate("data.delete.question")}
      closeLabel={translate("data.delete.cancel")}
      actions={
        <>
          <Button onClick={onCancel}>{translate("data.delete.cancel")}</Button>
          <Button kind="danger" icon="delete" onClick={onConfirm}>
            {translate("data.delete.confirm")}
          </Button>
        </>
      }
    >
      <p>{translate("data.delete.what")}</p>
    </Dialog>
  );
}
