import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { isDamaged } from "#core/backup/read-backup";
import type { OpenedCopy, CopyPreview as Preview } from "#stores/copy/bring-copy";
import type { Whose } from "#stores/copy/whose";
import { Button } from "#ui/controls/button";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { LearnerName } from "../learner-name";
import { DamageNotice } from "./damage-notice";
import { PreviewList } from "./preview-list";
import { useCalled } from "./use-called";

interface CopyPreviewProps {
  copy: OpenedCopy;
  whose: Whose;
  preview: Preview;
  onTake: (whose: Whose) => void;
  onLeave: () => void;
}

/** What a copy would bring somebody, before anything is done. Takes the focus, since the button that opened it is gone. */
export function CopyPreview({ copy: { savedAt, damage }, whose, preview, onTake, onLeave }: CopyPreviewProps) {
  const translate = useTranslate();
  const called = useCalled();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const [name, setName] = useState(whose.name);
  const takeWords = {
    me: () => translate("data.bring.take"),
    other: () => translate("data.bring.take.named", { name: called(whose) }),
    new: () => translate("data.bring.take.new"),
  }[whose.who];
  const ready = whose.who !== "new" || name.trim() !== "";
  return (
    <Stack>
      <h3 ref={heading} tabIndex={-1}>
        {translate("data.bring.found")}
      </h3>
      {savedAt !== undefined && <Soft>{translate("data.bring.day", { day: dayOf(savedAt, translate.language) })}</Soft>}
      <PreviewList preview={preview} />
      {isDamaged(damage) && <DamageNotice damage={damage} />}
      {whose.who === "new" && (
        <LearnerName label={translate("settings.learners.name")} value={name} onChange={setName} />
      )}
      <Row>
        {!preview.nothing && (
          <Button kind="primary" busy={!ready} onClick={() => onTake({ ...whose, name })}>
            {takeWords()}
          </Button>
        )}
        <Button onClick={onLeave}>{translate("data.bring.leave")}</Button>
      </Row>
    </Stack>
  );
}
