import type { OwnReply } from "#core/phrases/replies";
import type { Level } from "#core/service/criteria";
import { Soft } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import styles from "./phrases.module.css";

interface RememberedReplyProps {
  title: string;
  reply: OwnReply;
  level: Level | undefined;
}

/** A reply of some day, with the customer, the day, and what it had of the criterion. */
export function RememberedReply({ title, reply: { text, language, attempt }, level }: RememberedReplyProps) {
  const translate = useTranslate();
  return (
    <div>
      <h4>{title}</h4>
      <blockquote className={styles.words} lang={language}>
        {text}
      </blockquote>
      <Soft small>
        <span lang={attempt.language}>{attempt.customer}</span> · {dayOf(attempt.finishedAt, translate.language)}
        {level !== undefined && ` · ${translate(`debrief.level.${level}`)}`}
      </Soft>
    </div>
  );
}
