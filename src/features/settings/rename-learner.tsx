import { useState } from "react";
import type { LearnerRecord } from "#core/progress/records";
import { renameLearner } from "#stores/learners";
import { Button } from "#ui/controls/button";
import { TextField } from "#ui/controls/text-field";
import { Dialog } from "#ui/surfaces/dialog";
import { useTranslate } from "#ui/translate";
import { longestName } from "./add-learner";

/** Asks for another name. */
export function RenameLearner({ learner, onClose }: { learner: LearnerRecord; onClose: () => void }) {
  const translate = useTranslate();
  const [name, setName] = useState(learner.name);
  const ready = name.trim() !== "";
  const keep = async () => {
    if (!ready) return;
    await renameLearner(learner, name.trim());
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={translate("settings.learners.newName")}
      closeLabel={translate("talk.close")}
      actions={
        <Button kind="primary" busy={!ready} onClick={keep}>
          {translate("settings.learners.keep")}
        </Button>
      }
    >
      <TextField
        label={translate("settings.learners.renamed")}
        value={name}
        onChange={setName}
        maxLength={longestName}
        autoComplete="off"
      />
    </Dialog>
  );
}
