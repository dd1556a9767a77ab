import { useState } from "preact/hooks";
import type { LearnerRecord } from "#core/progress/records";
import { switchTo } from "#stores/manage-learners";
import { useSettings } from "#stores/settings";
import { Button } from "#ui/controls/button";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { DeleteLearner } from "./delete-learner";
import { LearnerDialog } from "./learner-dialog";

interface LearnerRowProps {
  learner: LearnerRecord;
  /** The place in the list, which names who has no name. */
  place: number;
}

/** Somebody on this device: whether they practise now, and what can be done. */
export function LearnerRow({ learner, place }: LearnerRowProps) {
  const translate = useTranslate();
  const current = useSettings((settings) => settings.learner) === learner.learner;
  const [open, setOpen] = useState<"rename" | "delete">();
  const name = learner.name || translate("settings.learners.unnamed", { number: place + 1 });
  const close = () => setOpen(undefined);
  return (
    <Card as="li">
      <Row>
        <strong>{name}</strong>
        {current ? (
          <Badge tone="accent">{translate("settings.learners.now")}</Badge>
        ) : (
          <Button onClick={() => switchTo(learner.learner)}>{translate("settings.learners.switch", { name })}</Button>
        )}
        <Button kind="plain" onClick={() => setOpen("rename")}>
          {translate("settings.learners.rename", { name })}
        </Button>
        <Button kind="plain" onClick={() => setOpen("delete")}>
          {translate("settings.learners.delete", { name })}
        </Button>
      </Row>
      {open === "rename" && <LearnerDialog learner={learner} onClose={close} />}
      {open === "delete" && <DeleteLearner learner={learner} name={name} onClose={close} />}
    </Card>
  );
}
