import { useState } from "preact/hooks";
import { useLearners } from "#stores/learners";
import { learnersLast } from "#stores/manage-learners";
import { Button } from "#ui/controls/button";
import { CardGrid, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { LearnerDialog } from "./learner-dialog";
import { LearnerRow } from "./learner-row";
import { Section } from "./section";

/** Who practises on this device. Until a second person is added there is nothing to choose. */
export function LearnersSetting() {
  const translate = useTranslate();
  const learners = useLearners();
  const [adding, setAdding] = useState(false);
  if (!learnersLast()) return null;
  return (
    <Section title={translate("settings.learners")}>
      <Soft>{translate(learners.length < 2 ? "settings.learners.one" : "settings.learners.more")}</Soft>
      {learners.length > 1 && (
        <CardGrid>
          {learners.map((learner, place) => (
            <LearnerRow key={learner.learner} learner={learner} place={place} />
          ))}
        </CardGrid>
      )}
      <div>
        <Button onClick={() => setAdding(true)}>{translate("settings.learners.add")}</Button>
      </div>
      {adding && <LearnerDialog onClose={() => setAdding(false)} />}
    </Section>
  );
}
