import { useEffect, useRef } from "react";
import { isDamaged } from "#core/backup/read-backup";
import type { OpenedCopy } from "#stores/copy/bring-copy";
import { Button } from "#ui/controls/button";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { DamageNotice } from "./damage-notice";
import { previewLines } from "./preview-lines";

interface CopyPreviewProps {
  copy: OpenedCopy;
  onTake: () => void;
  onLeave: () => void;
}

/** What a copy would bring, before anything is done. Takes the focus, since the button that opened it is gone. */
export function CopyPreview({ copy, onTake, onLeave }: CopyPreviewProps) {
  const translate = useTranslate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const lines = previewLines(copy.preview);
  const { savedAt, damage, preview, elsewhere } = copy;
  return (
    <Stack>
      <h3 ref={heading} tabIndex={-1}>
        {translate("data.bring.found")}
      </h3>
      {savedAt !== undefined && <Soft>{translate("data.bring.day", { day: dayOf(savedAt, translate.language) })}</Soft>}
      {preview.nothing && <p>{translate("data.bring.nothing")}</p>}
      {lines.length > 0 && (
        <ul>
          {lines.map(({ key, count }) => (
            <li key={key}>{translate(key, { count })}</li>
          ))}
        </ul>
      )}
      {isDamaged(damage) && <DamageNotice damage={damage} />}
      {elsewhere && !preview.nothing && (
        <Notice title={translate("data.bring.elsewhere")}>{translate("data.bring.elsewhere.text")}</Notice>
      )}
      <Row>
        {!preview.nothing && (
          <Button kind="primary" onClick={onTake}>
            {translate("data.bring.take")}
          </Button>
        )}
        <Button onClick={onLeave}>{translate("data.bring.leave")}</Button>
      </Row>
    </Stack>
  );
}
