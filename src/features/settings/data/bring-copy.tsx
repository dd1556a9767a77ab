import { FileButton } from "#ui/controls/file-button";
import { Row } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { Spinner } from "#ui/surfaces/spinner";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";
import { CopyPreview } from "./copy-preview";
import { useBringing } from "./use-bringing";

/** Opens a copy, tells what it would bring, and puts it together with the work on the device. */
export function BringCopy() {
  const translate = useTranslate();
  const { stage, choose, take, leave } = useBringing();
  return (
    <Section title={translate("data.bring")}>
      <p>{translate("data.bring.text")}</p>
      {stage.at === "refused" && (
        <Notice kind="error" live="alert" title={translate(`data.bring.refused.${stage.reason}`)}>
          {translate(`data.bring.refused.${stage.reason}.text`)}
        </Notice>
      )}
      {stage.at === "failed" && (
        <Notice kind="error" live="alert" title={translate("data.bring.failed")}>
          {translate("data.bring.failed.text")}
        </Notice>
      )}
      {stage.at === "done" && (
        // Takes the focus, since the button that had it is gone.
        <div tabIndex={-1} ref={(shown) => shown?.focus()}>
          <Notice kind="success" live="status">
            {translate("data.bring.done")}
          </Notice>
        </div>
      )}
      {stage.at === "busy" && <Spinner label={translate("data.bring.reading")} />}
      {stage.at === "opened" && <CopyPreview copy={stage.copy} onTake={take} onLeave={leave} />}
      {stage.at !== "opened" && stage.at !== "busy" && (
        <Row>
          <FileButton accept=".json,application/json" onChoose={choose}>
            {translate("data.bring.choose")}
          </FileButton>
        </Row>
      )}
    </Section>
  );
}
