import { chosenSave, saves } from "#core/progress/best-save";
import type { AttemptRecord, ReflectionRecord } from "#core/progress/records";
import { addresses } from "#stores/addresses";
import { chooseSave } from "#stores/record";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./attempts.module.css";
import { ShareSave } from "./share-save";

interface BestSaveProps {
  attempts: readonly AttemptRecord[];
  reflections: readonly ReflectionRecord[];
}

/** So many to choose from. */
const mostShown = 3;

/** Conversations in which anger turned round; the trainee keeps one to show. */
export function BestSave({ attempts, reflections }: BestSaveProps) {
  const translate = useTranslate();
  const found = saves(attempts);
  const chosen = chosenSave(reflections);
  const shown = found.filter(({ attempt }, place) => place < mostShown || attempt.id === chosen);
  if (shown.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("progress.saves.title")}</h2>
        <Soft>{translate("progress.saves.text")}</Soft>
        <ul className={styles.list}>
          {shown.map(({ attempt }) => {
            const { id, title, language, customer, ending } = attempt;
            return (
              <Card key={id} as="li" quiet={chosen !== undefined && chosen !== id}>
                <Row spread>
                  <h3 lang={language}>
                    <Link to={addresses.debrief(id)}>{title}</Link>
                  </h3>
                  {chosen === id && (
                    <Badge tone="good" icon="star">
                      {translate("progress.saves.best")}
                    </Badge>
                  )}
                </Row>
                <blockquote className={styles.comment} lang={language}>
                  {ending.comment} <cite>{customer}</cite>
                </blockquote>
                <Row>
                  {chosen !== id && (
                    <Button aria-label={translate("progress.saves.chooseOf", { title })} onClick={() => chooseSave(id)}>
                      {translate("progress.saves.choose")}
                    </Button>
                  )}
                  <Link className={buttonClass("plain")} to={addresses.attempt(id)}>
                    {translate("progress.saves.show")}
                  </Link>
                  {chosen === id && <ShareSave attempt={attempt} />}
                </Row>
              </Card>
            );
          })}
        </ul>
      </Stack>
    </section>
  );
}
