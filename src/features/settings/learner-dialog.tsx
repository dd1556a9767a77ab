import { useState } from "preact/hooks";
import type { LearnerRecord } from "#core/progress/records";
import { useLearners } from "#stores/learners";
import { addLearner, renameLearner } from "#stores/manage-learners";
import { useSettings } from "#stores/settings";
import { Button } from "#ui/controls/button";
import { Dialog } from "#ui/surfaces/dialog";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { LearnerName } from "./learner-name";

interface LearnerDialogProps {
  /** Who gets another name; left out: somebody new is added. */
  learner?: LearnerRecord;
  onClose: () => void;
}

/** Asks what somebody is called; and, before there were two, what the one is called who has been here all along. */
export function LearnerDialog({ learner, onClose }: LearnerDialogProps) {
  const translate = useTranslate();
  const current = useSettings((settings) => settings.learner);
  const me = useLearners().find((one) => one.learner === current);
  const [own, setOwn] = useState("");
  const [name, setName] = useState(learner?.name ?? "");
  const nameless = !learner && me?.name === "" ? me : undefined;
  const ready = name.trim() !== "" && (!nameless || own.trim() !== "");
  const keep = async () => {
    if (!ready) return;
    if (nameless) await renameLearner(nameless, own);
    await (learner ? renameLearner(learner, name) : addLearner(name));
    onClose();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={translate(learner ? "settings.learners.newName" : "settings.learners.add")}
      closeLabel={translate("talk.close")}
      actions={
        <Button kind="primary" busy={!ready} onClick={keep}>
          {translate("settings.learners.keep")}
        </Button>
      }
    >
      <Stack>
        {nameless && <LearnerName label={translate("settings.learners.own")} value={own} onChange={setOwn} />}
        <LearnerName
          label={translate(learner ? "settings.learners.renamed" : "settings.learners.name")}
          value={name}
          onChange={setName}
        />
        {!learner && <Soft small>{translate("settings.learners.note")}</Soft>}
      </Stack>
    </Dialog>
  );
}
