import { useState } from "preact/hooks";
import type { ItemOf } from "#core/drills/item";
import { drillStore } from "#stores/drills";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { ModelShown } from "./model-shown";
import { Points } from "./points";

interface OwnReasonProps {
  item: ItemOf<"mend-manual">;
  onDone: (reasoned: boolean) => void;
}

/** The trainee's own reason, then the book's beside it; the trainee marks which of its points they had. */
export function OwnReason({ item, onDone }: OwnReasonProps) {
  const translate = useTranslate();
  const [text, change] = useState("");
  const [compared, setCompared] = useState(false);
  const { language } = drillStore.getState();
  return (
    <Stack>
      <TextArea
        label={translate("drill.reason")}
        value={text}
        onChange={change}
        lang={language}
        maxLength={2000}
        rows={3}
        readOnly={compared}
      />
      {compared ? (
        <>
          <ModelShown text={item.answer} />
          <Points points={item.points} onDone={onDone} />
        </>
      ) : (
        <Row>
          <Button kind="primary" disabled={text.trim() === ""} onClick={() => setCompared(true)}>
            {translate("drill.compare")}
          </Button>
          <Button kind="plain" onClick={() => setCompared(true)}>
            {translate("drill.skip")}
          </Button>
        </Row>
      )}
    </Stack>
  );
}
