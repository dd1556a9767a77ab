import { effortOf } from "#core/progress/effort";
import { comesBack, reasonOfLowRating } from "#core/progress/rating";
import type { AttemptRecord } from "#core/progress/records";
import { useTranslate } from "#ui/translate";
import styles from "./rating-facts.module.css";

/** What else the customer would say if they were asked: effort, whether we wanted to help, whether they would come back; and what earned a low rating. */
export function RatingFacts({ attempt }: { attempt: AttemptRecord }) {
  const translate = useTranslate();
  const { level, ...counts } = effortOf(attempt);
  const reason = reasonOfLowRating(attempt);
  const why = Object.entries(counts).filter(([, count]) => count > 0) as [keyof typeof counts, number][];
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{translate("debrief.customer.helped")}</dt>
        <dd>{translate(attempt.ending.feltHelped ? "debrief.customer.felt" : "debrief.customer.notFelt")}</dd>
      </div>
      <div>
        <dt>{translate("debrief.effort")}</dt>
        <dd>
          {translate(`debrief.effort.${level}`)}
          {why.map(([key, count]) => ` ${translate(`debrief.effort.${key}`, { count })}`)}
        </dd>
      </div>
      <div>
        <dt>{translate("debrief.back")}</dt>
        <dd>{translate(`debrief.back.${comesBack[attempt.ending.kind]}`)}</dd>
      </div>
      {reason && (
        <div>
          <dt>{translate("debrief.low")}</dt>
          <dd>{translate(`debrief.low.${reason}`)}</dd>
        </div>
      )}
    </dl>
  );
}
