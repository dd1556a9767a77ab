import { useState } from "react";
import { keepPhrase } from "#stores/phrases";
import { Button } from "#ui/controls/button";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";
import { PhraseForm } from "./phrase-form";

/** A sentence that came from elsewhere: heard from a colleague, or said to a real customer. */
export function WriteDown({ language }: { language: string }) {
  const translate = useTranslate();
  const [writing, setWriting] = useState(false);
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
        onCancel={() => setWriting(false)}
        onKeep={async (words) => {
          if (await keepPhrase({ ...words, language, attempt: undefined })) setWriting(false);
        }}
      />
    </Card>
  );
}
