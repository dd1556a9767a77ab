import { useState } from "react";
import { addLearner, renameLearner, useLearners } from "#stores/learners";
import { useSettings } from "#stores/settings";
import { Button } from "#ui/controls/button";
import { TextField } from "#ui/controls/text-field";
import { Dialog } from "#ui/surfaces/dialog";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The longest name. */
export const longestName = 40;

interface AddLearnerProps {
  open: boolean;
  onClose: () => void;
}

/** Asks for the name of somebody new; and, before there were two, for the name of who has been here all along. */
export function AddLearner({ open, onClose }: AddLearnerProps) {
  const translate = useTranslate();
  const current = useSettings(({ learner }) => learner);
  const me = useLearners().find(({ learner }) => learner === current);
  const [own, setOwn] = useState("");
  const [name, setName] = useState("");
  const close = () => {
    setOwn("");
    setName("");
    onClose();
  };
  const nameless = me?.name === "";
  const ready = name.trim() !== "" && (!nameless || own.trim() !== "");
  const add = async () => {
    if (!ready) return;
    if (me && nameless) await renameLearner(me, own.trim());
    await addLearner(name.trim());
    close();
  };
  return (
    <Dialog
      open={open}
      onClose={close}
      title={translate("settings.learners.add")}
      closeLabel={translate("talk.close")}
      actions={
        <Button kind="primary" busy={!ready} onClick={add}>
          {translate("settings.learners.keep")}
        </Button>
      }
    >
      <Stack>
        {nameless && (
          <TextField
            label={translate("settings.learners.own")}
            value={own}
            onChange={setOwn}
            maxLength={longestName}
            autoComplete="off"
          />
        )}
        <TextField
          label={translate("settings.learners.name")}
          value={name}
          onChange={setName}
          maxLength={longestName}
          autoComplete="off"
        />
        <Soft small>{translate("settings.learners.note")}</Soft>
      </Stack>
    </Dialog>
  );
}
