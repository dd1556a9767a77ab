import { useState } from "preact/hooks";
import { draftOf, formKey } from "#stores/drafts";
import { keepPhrase } from "#stores/phrases";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";
import { PhraseForm } from "./phrase-form";

const draft = formKey("phrase");

/** A sentence that came from elsewhere: heard from a colleague, or said to a real customer. */
export function WriteDown({ language }: { language: string }) {
  const translate = useTranslate();
  const [writing, setWriting] = useState(() => draftOf(draft) !== "");
  if (!writing) {
    return (
      <p>
        <Button onClick={() => setWriting(true)}>{translate("phrases.write")}</Button>
      </p>
    );
  }
  return (
    <Card>
      <PhraseForm
        start={{ text: "", situation: "other", language }}
        draft={draft}
        onCancel={() => setWriting(false)}
        onKeep={async (words) => {
          const kept = await keepPhrase({ ...words, language, attempt: undefined });
          if (kept) setWriting(false);
          return kept;
        }}
      />
    </Card>
  );
}
