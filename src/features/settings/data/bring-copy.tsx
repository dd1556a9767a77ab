import { FileButton } from "#ui/controls/file-button";
import { Row } from "#ui/surfaces/layout";
import { Spinner } from "#ui/surfaces/spinner";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";
import { BringOutcome } from "./bring-outcome";
import { CopyPreview } from "./copy-preview";
import { useBringing } from "./use-bringing";
import { WhoseCopy } from "./whose-copy";

/** Opens a copy, asks whose it is where that cannot be known, tells what it would bring, and puts it with the work on the device. */
export function BringCopy({ onBrought }: { onBrought: () => void }) {
  const translate = useTranslate();
  const { stage, choose, giveTo, take, leave } = useBringing(onBrought);
  return (
    <Section title={translate("data.bring")}>
      <p>{translate("data.bring.text")}</p>
      <BringOutcome stage={stage} />
      {stage.at === "busy" && <Spinner label={translate("data.bring.reading")} />}
      {stage.at === "whose" && (
        <WhoseCopy copy={stage.copy} onGive={(whose) => giveTo(stage.copy, whose)} onLeave={leave} />
      )}
      {stage.at === "opened" && <CopyPreview {...stage} onTake={(whose) => take(stage.copy, whose)} onLeave={leave} />}
      {stage.at !== "whose" && stage.at !== "opened" && stage.at !== "busy" && (
        <Row>
          <FileButton accept=".json,application/json" onChoose={choose}>
            {translate("data.bring.choose")}
          </FileButton>
        </Row>
      )}
    </Section>
  );
}
