import { useState } from "preact/hooks";
import { answerPlan, type Tried, useOpenPlan } from "#stores/plan";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import styles from "./plan-question.module.css";

const answers = ["yes", "partly", "no"] as const satisfies readonly Tried[];

/** Asks whether the plan of an earlier visit was tried. Every answer is a good one. */
export function PlanQuestion() {
  const translate = useTranslate();
  const plan = useOpenPlan();
  const [answered, setAnswered] = useState<Tried>();
  const answer = (tried: Tried) => {
    setAnswered(tried);
    answerPlan(tried);
  };
  if (answered) return <Thanks tried={answered} />;
  if (!plan) return null;
  return (
    <Card as="section">
      <h2>{translate("library.plan.title")}</h2>
      <blockquote className={styles.plan}>
        {translate("library.plan.text", { when: plan.when, say: plan.say })}
      </blockquote>
      <p>{translate("library.plan.question")}</p>
      <Row>
        {answers.map((tried) => (
          <Button key={tried} onClick={() => answer(tried)}>
            {translate(`library.plan.${tried}`)}
          </Button>
        ))}
      </Row>
    </Card>
  );
}

/** Takes the focus, since the button that had it is gone. */
function Thanks({ tried }: { tried: Tried }) {
  const translate = useTranslate();
  return (
    <div tabIndex={-1} ref={(shown) => shown?.focus()} className={styles.thanks}>
      <Notice kind="success" live="status">
        {translate(`library.plan.${tried}.answer`)}
      </Notice>
    </div>
  );
}
