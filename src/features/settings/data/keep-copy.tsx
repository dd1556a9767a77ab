import { useState } from "preact/hooks";
import { useLastCopy } from "#stores/copy/reminder";
import { makeCopy } from "#stores/copy/save-copy";
import { Button } from "#ui/controls/button";
import { saveFile } from "#ui/controls/save-file";
import { Row, Soft } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";
import { SoundLeftOut } from "./sound-left-out";

type Outcome = { readonly saved: string } | "busy" | "failed";

/** Saves a copy of the work as a file. */
export function KeepCopy() {
  const translate = useTranslate();
  const last = useLastCopy();
  const [outcome, setOutcome] = useState<Outcome>();
  const save = async () => {
    setOutcome("busy");
    try {
      const file = await makeCopy();
      saveFile(file);
      setOutcome({ saved: file.name });
    } catch {
      setOutcome("failed");
    }
  };
  return (
    <Section title={translate("data.copy")}>
      <p>{translate("data.copy.text")}</p>
      <Row>
        <Button kind="primary" icon="save" busy={outcome === "busy"} onClick={save}>
          {translate("data.copy.save")}
        </Button>
        <Soft>
          {last === undefined
            ? translate("data.copy.never")
            : translate("data.copy.last", { day: dayOf(last, translate.language) })}
        </Soft>
      </Row>
      {outcome === "failed" && (
        <Notice kind="error" live="alert">
          {translate("data.copy.failed")}
        </Notice>
      )}
      {typeof outcome === "object" && (
        <Notice kind="success" live="status">
          {translate("data.copy.saved", { name: outcome.saved })}
        </Notice>
      )}
      <SoundLeftOut />
      <Soft small>{translate("data.copy.trust")}</Soft>
    </Section>
  );
}
