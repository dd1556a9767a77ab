import { useState } from "react";
import type { PhraseRecord } from "#core/phrases/phrase";
import { changePhrase, removePhrase } from "#stores/phrases";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { PhraseForm } from "./phrase-form";
import styles from "./phrases.module.css";

/** One kept sentence, to be read, changed or taken out. */
export function PhraseCard({ phrase }: { phrase: PhraseRecord }) {
  const translate = useTranslate();
  const [editing, setEditing] = useState(false);
  if (editing) {
    return (
      <Card as="li">
        <PhraseForm
          start={phrase}
          onCancel={() => setEditing(false)}
          onKeep={async (change) => {
            if (await changePhrase({ ...phrase, ...change })) setEditing(false);
          }}
        />
      </Card>
    );
  }
  return (
    <Card as="li">
      <p className={styles.words} lang={phrase.language}>
        {phrase.text}
      </p>
      <div className={styles.screenOnly}>
        <Row>
          <Button kind="plain" onClick={() => setEditing(true)}>
            {translate("phrases.edit")}
          </Button>
          <Button kind="plain" onClick={() => removePhrase(phrase.id)}>
            {translate("phrases.remove")}
          </Button>
        </Row>
      </div>
    </Card>
  );
}
