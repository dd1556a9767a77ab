import { type Keeping, useKeeping } from "#stores/keeping";
import { Button } from "#ui/controls/button";
import { Row, Soft } from "#ui/surfaces/layout";
import { sizeOf } from "#ui/text/size";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";

/** Where the work is, whether the browser promises to keep it, and how much room it takes. */
export function WhereItIs() {
  const translate = useTranslate();
  const { keeping, refused, ask } = useKeeping();
  return (
    <Section title={translate("data.where")}>
      <p>{translate("settings.data.where")}</p>
      <p>{translate("settings.data.lost")}</p>
      {keeping && <p role="status">{translate(refused ? "data.lasting.refused" : wordsOf(keeping))}</p>}
      {keeping?.lasting === false && !refused && (
        <Row>
          <Button icon="lock" onClick={ask}>
            {translate("data.lasting.ask")}
          </Button>
        </Row>
      )}
      {keeping?.used !== undefined && (
        <Soft small>{translate("data.used", { size: sizeOf(keeping.used, translate.language) })}</Soft>
      )}
    </Section>
  );
}

function wordsOf({ lasting }: Keeping) {
  if (lasting === undefined) return "data.lasting.unknown";
  return lasting ? "data.lasting.yes" : "data.lasting.no";
}
