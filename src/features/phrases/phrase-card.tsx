import { useState } from "preact/hooks";
import type { PhraseRecord } from "#core/phrases/phrase";
import { draftOf, formKey } from "#stores/drafts";
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
  const draft = formKey("phrase", phrase.id);
  const [editing, setEditing] = useState(() => draftOf(draft) !== "");
  if (editing) {
    return (
      <Card as="li">
        <PhraseForm
          start={phrase}
          draft={draft}
          onCancel={() => setEditing(false)}
          onKeep={async (change) => {
            const kept = await changePhrase({ ...phrase, ...change });
            if (kept) setEditing(false);
            return kept;
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
