import { useState } from "react";
import { Button } from "#ui/controls/button";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

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
    <Notice
      kind="hint"
      title={translate("talk.template.title")}
      actions={
        <>
          {!asItIs && (
            <Button icon="undo" kind="quiet" onClick={toTemplate}>
              {translate("talk.template.again")}
            </Button>
          )}
          {back && (
            <Button icon="redo" kind="quiet" onClick={() => onChange(back)}>
              {translate("talk.template.own")}
            </Button>
          )}
        </>
      }
    >
      {translate(asItIs ? "talk.template.text" : "talk.template.changed")}
    </Notice>
  );
}
