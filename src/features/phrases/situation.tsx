import type { PhraseRecord, SituationName } from "#core/phrases/phrase";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { PhraseCard } from "./phrase-card";
import styles from "./phrases.module.css";
import { situationWords } from "./situation-words";

/** The sentences for one situation. */
export function Situation({ situation, phrases }: { situation: SituationName; phrases: readonly PhraseRecord[] }) {
  const translate = useTranslate();
  return (
    <section>
      <Stack>
        <h2>{situationWords(translate, situation)}</h2>
        <ul className={styles.list}>
          {phrases.map((phrase) => (
            <PhraseCard key={phrase.id} phrase={phrase} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}
