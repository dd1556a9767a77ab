import { criterionName } from "#stores/house";
import type { Review } from "#stores/review";
import { useTranslate } from "#ui/translate";
import styles from "./report.module.css";

/** What the trainee thinks of it: the plan, the second try, and the replies that they call right. */
export function OwnWords({ review: { attempt, reflection } }: { review: Review }) {
  const translate = useTranslate();
  const { plan, rewrite, disputes } = reflection;
  if (!plan && !rewrite && disputes.length === 0) return null;
  const answers = attempt.transcript.filter(({ who }) => who === "trainee");
  return (
    <section>
      <h2>{translate("report.own.title")}</h2>
      <dl className={styles.facts}>
        {plan && (
          <>
            <dt>{translate("report.own.plan")}</dt>
            <dd>{translate("library.plan.text", { when: plan.when, say: plan.say })}</dd>
          </>
        )}
        {rewrite && (
          <>
            <dt>{translate("report.own.rewrite")}</dt>
            <dd lang={attempt.language}>{rewrite.text}</dd>
          </>
        )}
        {disputes.map(({ answer, why, criterion }) => (
          <div key={answer} style={{ display: "contents" }}>
            <dt>{translate("debrief.dispute")}</dt>
            <dd>
              <span lang={answers[answer]?.language}>{answers[answer]?.text}</span>
              {criterion && ` · ${criterionName(translate, criterion)}`}
              {why && ` · ${why}`}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
