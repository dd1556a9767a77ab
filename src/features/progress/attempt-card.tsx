import { lastMood } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { addresses } from "#stores/addresses";
import { Stars } from "#ui/controls/star-rating";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { MoodFace } from "#ui/weather/mood-face";
import styles from "./attempts.module.css";

interface AttemptCardProps {
  attempt: AttemptRecord;
  /** The first whole conversation with this customer. */
  first: boolean;
}

/** One attempt in a line or two; it leads to its debriefing. */
export function AttemptCard({ attempt, first }: AttemptCardProps) {
  const translate = useTranslate();
  const { id, title, customer, language, ending, mode, finishedAt } = attempt;
  return (
    <Card as="li" linked>
      <div className={styles.attempt}>
        <MoodFace mood={lastMood(attempt)} size="2.75rem" />
        <div className={styles.words}>
          <h3 lang={language}>
            <Link to={addresses.debrief(id)}>{title}</Link>
          </h3>
          <p className={styles.result}>
            {translate(`ending.${ending.kind}`)}
            <Stars value={ending.rating} label={translate("progress.stars", { count: ending.rating })} />
          </p>
          <Soft small>
            <span lang={language}>{customer}</span> · {translate(`mode.${mode}`)} ·{" "}
            {dayOf(finishedAt, translate.language)}
          </Soft>
          {first && <Badge tone="info">{translate("progress.first")}</Badge>}
        </div>
      </div>
    </Card>
  );
}
