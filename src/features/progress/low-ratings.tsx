import { lowRated } from "#core/progress/overview";
import { reasonOfLowRating } from "#core/progress/rating";
import type { AttemptRecord } from "#core/progress/records";
import { addresses } from "#stores/addresses";
import { Stars } from "#ui/controls/star-rating";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./attempts.module.css";

/** Conversations that a customer rated low, with what they said of it: no mean may hide them. */
export function LowRatings({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const low = lowRated(attempts);
  if (low.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("progress.low.title")}</h2>
        <Soft>{translate("progress.low.text")}</Soft>
        <ul className={styles.list}>
          {low.map(({ attempt, betterSince }) => {
            const { id, title, customer, language, ending } = attempt;
            const reason = reasonOfLowRating(attempt);
            return (
              <Card key={id} as="li" linked quiet>
                <h3 lang={language}>
                  <Link to={addresses.debrief(id)}>{title}</Link>
                </h3>
                <Row>
                  <Stars value={ending.rating} label={translate("progress.stars", { count: ending.rating })} />
                  {betterSince && (
                    <Badge tone="good" icon="up">
                      {translate("progress.low.better")}
                    </Badge>
                  )}
                </Row>
                <blockquote className={styles.comment} lang={language}>
                  {ending.comment} <cite>{customer}</cite>
                </blockquote>
                {reason && <Soft small>{translate(`debrief.low.${reason}`)}</Soft>}
              </Card>
            );
          })}
        </ul>
      </Stack>
    </section>
  );
}
