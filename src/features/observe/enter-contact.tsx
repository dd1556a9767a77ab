import { useState } from "preact/hooks";
import { type Channel, channels } from "#core/service/channels";
import { type Criterion, criteria, type Level } from "#core/service/criteria";
import { formKey } from "#stores/drafts";
import { keepObservation } from "#stores/record";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { Select } from "#ui/controls/select";
import { TextArea } from "#ui/controls/text-area";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { LevelChoice } from "./level-choice";

type Levels = Partial<Record<Criterion, Level>>;

/** Enters what was seen in one contact. What was not seen is left out and counts for nothing. */
export function EnterContact() {
  const translate = useTranslate();
  const [channel, setChannel] = useState<Channel | "">("");
  const [levels, setLevels] = useState<Levels>({});
  const [note, setNote] = useDraft(formKey("contact"));
  const [kept, setKept] = useState(false);
  const nothing = Object.keys(levels).length === 0;
  const keep = async () => {
    const done = await keepObservation({ ...(channel && { channel }), levels, note: note.trim() });
    if (!done) return;
    setLevels({});
    setNote("");
    setKept(true);
  };
  const choose = (criterion: Criterion, level: Level | undefined) => {
    setKept(false);
    const { [criterion]: _old, ...others } = levels;
    setLevels(level === undefined ? others : { ...others, [criterion]: level });
  };
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("observe.enter.title")}</h2>
        <Soft>{translate("observe.enter.text")}</Soft>
        <Select
          label={translate("library.filter.channel")}
          value={channel}
          options={[
            { value: "", label: translate("observe.channel.any") },
            ...channels.map((value) => ({ value, label: translate(`channel.${value}`) })),
          ]}
          onChange={setChannel}
        />
        {criteria.map((criterion) => (
          <LevelChoice
            key={criterion}
            criterion={criterion}
            value={levels[criterion]}
            onChange={(level) => choose(criterion, level)}
          />
        ))}
        <TextArea label={translate("observe.note")} value={note} onChange={setNote} maxLength={600} />
        <p role="status">{kept && translate("observe.kept")}</p>
        <Button kind="primary" disabled={nothing} onClick={keep}>
          {translate("observe.keep")}
        </Button>
      </Stack>
    </Card>
  );
}
