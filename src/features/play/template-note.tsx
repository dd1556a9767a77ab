import { useState } from "preact/hooks";
import { Button } from "#ui/controls/button";
import { useTranslate } from "#ui/translate";
import styles from "./template-note.module.css";

interface TemplateNoteProps {
  template: string;
  draft: string;
  onChange: (draft: string) => void;
}

/** Tells that the draft is the firm's template and is to be made personal; the way back to it, and from it to own words. */
export function TemplateNote({ template, draft, onChange }: TemplateNoteProps) {
  const translate = useTranslate();
  const [own, setOwn] = useState<string>();
  const asItIs = draft.trim() === template.trim();
  const toTemplate = () => {
    setOwn(draft);
    onChange(template);
  };
  const back = asItIs ? own !== undefined && own !== template && own : undefined;
  return (
    <div className={styles.note}>
      <p>
        <strong>{translate("talk.template.title")}</strong>{" "}
        {translate(asItIs ? "talk.template.text" : "talk.template.changed")}
      </p>
      {!asItIs && (
        <Button icon="undo" kind="plain" onClick={toTemplate}>
          {translate("talk.template.again")}
        </Button>
      )}
      {back && (
        <Button icon="redo" kind="plain" onClick={() => onChange(back)}>
          {translate("talk.template.own")}
        </Button>
      )}
    </div>
  );
}
