import { useEffect, useState } from "preact/hooks";
import type { LearnerRecord } from "#core/progress/records";
import { deleteLearner, workOf } from "#stores/manage-learners";
import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface DeleteLearnerProps {
  learner: LearnerRecord;
  name: string;
  onClose: () => void;
}

/** Asks before somebody is deleted, and says what goes with them. */
export function DeleteLearner({ learner, name, onClose }: DeleteLearnerProps) {
  const translate = useTranslate();
  const [work, setWork] = useState<Awaited<ReturnType<typeof workOf>>>();
  const id = learner.learner;
  useEffect(() => {
    // What cannot be counted is not told; the question stands all the same.
    workOf(id).then(setWork, () => undefined);
  }, [id]);
  const remove = async () => {
    await deleteLearner(id);
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={translate("settings.learners.delete.title", { name })}
      closeLabel={translate("talk.close")}
      actions={
        <>
          <Button onClick={onClose}>{translate("settings.learners.delete.no")}</Button>
          <Button kind="danger" icon="delete" onClick={remove}>
            {translate("settings.learners.delete.yes", { name })}
          </Button>
        </>
      }
    >
      <Stack gap="s">
        <p>{translate("settings.learners.delete.text")}</p>
        {work && <p>{translate("settings.learners.delete.work", work)}</p>}
        <p>{translate("settings.learners.delete.others")}</p>
      </Stack>
    </Dialog>
  );
}
