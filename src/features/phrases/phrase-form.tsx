import { useState } from "react";
import type { PhraseRecord } from "#core/phrases/phrase";
import { Button } from "#ui/controls/button";
import { Select } from "#ui/controls/select";
import { TextArea } from "#ui/controls/text-area";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { situationOptions } from "./situation-words";

type Words = Pick<PhraseRecord, "text" | "situation">;

interface PhraseFormProps {
  start: Words & Partial<Pick<PhraseRecord, "language">>;
  onKeep: (words: Words) => void;
  onCancel: () => void;
}

/** The words of a sentence and the situation that it is for. */
export function PhraseForm({ start, onKeep, onCancel }: PhraseFormProps) {
  const translate = useTranslate();
  const [text, setText] = useState(start.text);
  const [situation, setSituation] = useState(start.situation);
  const words = text.trim();
  return (
    <Stack>
      <TextArea label={translate("phrases.words")} value={text} lang={start.language} onChange={setText} />
      <Select
        label={translate("phrases.situation")}
        value={situation}
        options={situationOptions(translate)}
        onChange={setSituation}
      />
      <Row>
        <Button kind="primary" busy={words === ""} onClick={() => onKeep({ text: words, situation })}>
          {translate("phrases.save")}
        </Button>
        <Button kind="plain" onClick={onCancel}>
          {translate("phrases.cancel")}
        </Button>
      </Row>
    </Stack>
  );
}
