import { useState } from "preact/hooks";
import type { PhraseRecord } from "#core/phrases/phrase";
import { keepDraft } from "#stores/drafts";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { Select } from "#ui/controls/select";
import { TextArea } from "#ui/controls/text-area";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { situationOptions } from "./situation-words";

type Words = Pick<PhraseRecord, "text" | "situation">;

interface PhraseFormProps {
  start: Words & Partial<Pick<PhraseRecord, "language">>;
  /** Under which key the words are kept while they are written. */
  draft: string;
  /** Keeps them. @returns whether they are kept */
  onKeep: (words: Words) => Promise<boolean>;
  onCancel: () => void;
}

/** The words of a sentence and the situation that it is for. */
export function PhraseForm({ start, draft, onKeep, onCancel }: PhraseFormProps) {
  const translate = useTranslate();
  const [text, setText] = useDraft(draft, start.text);
  const [situation, setSituation] = useState(start.situation);
  const words = text.trim();
  const keep = async () => {
    if (await onKeep({ text: words, situation })) keepDraft(draft, "");
  };
  const cancel = () => {
    keepDraft(draft, "");
    onCancel();
  };
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
        <Button kind="primary" busy={words === ""} onClick={keep}>
          {translate("phrases.save")}
        </Button>
        <Button kind="plain" onClick={cancel}>
          {translate("phrases.cancel")}
        </Button>
      </Row>
    </Stack>
  );
}
