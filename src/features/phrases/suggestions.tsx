import { useMemo } from "preact/hooks";
import { situationOf } from "#core/phrases/phrase";
import { suggestedPhrases } from "#core/phrases/suggested";
import { keepPhrase, type Phrases } from "#stores/phrases";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./phrases.module.css";

/** Replies that earned all that was asked of them: candidates for the collection. */
export function Suggestions({ state: { attempts, phrases, entries } }: { state: Phrases }) {
  const translate = useTranslate();
  const found = useMemo(() => suggestedPhrases(attempts, phrases), [attempts, phrases]);
  if (found.length === 0) return null;
  const trains = (scenario: string) => entries.find(({ id }) => id === scenario)?.trains ?? [];
  return (
    <section>
      <Stack>
        <h2>{translate("phrases.suggested.title")}</h2>
        <Soft>{translate("phrases.suggested.text")}</Soft>
        <ul className={styles.list}>
          {found.map(({ text, language, attempt }) => (
            <Card key={text} as="li" quiet>
              <p className={styles.words} lang={language}>
                {text}
              </p>
              <Soft small>
                <span lang={attempt.language}>{attempt.title}</span>
              </Soft>
              <p>
                <Button
                  icon="star"
                  onClick={() =>
                    keepPhrase({
                      text,
                      language,
                      attempt: attempt.id,
                      situation: situationOf(trains(attempt.scenario)),
                    })
                  }
                >
                  {translate("phrases.keep")}
                </Button>
              </p>
            </Card>
          ))}
        </ul>
      </Stack>
    </section>
  );
}
