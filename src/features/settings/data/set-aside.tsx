import { useState } from "preact/hooks";
import { countAside } from "#stores/set-aside/kept-aside";
import { Button } from "#ui/controls/button";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Section } from "../section";
import { AsideCount } from "./aside-count";
import { AsideOutcome } from "./aside-outcome";
import { AsideQuestion } from "./aside-question";
import { useAside } from "./use-aside";

/** What could not be read and was set aside: to be read again, saved or deleted. Nothing is shown where there is none. */
export function SetAside() {
  const translate = useTranslate();
  const { aside, outcome, busy, again, save, remove } = useAside();
  const [asking, setAsking] = useState(false);
  const count = aside ? countAside(aside) : 0;
  if (!aside || (count === 0 && !outcome)) return null;
  const confirm = () => {
    setAsking(false);
    void remove();
  };
  return (
    <Section title={translate("data.aside")}>
      {count > 0 && (
        <>
          <AsideCount aside={aside} />
          <Row>
            <Button busy={busy} onClick={again}>
              {translate("data.aside.again")}
            </Button>
            <Button icon="save" onClick={save}>
              {translate("data.aside.save")}
            </Button>
            <Button kind="danger" icon="delete" onClick={() => setAsking(true)}>
              {translate("data.aside.delete")}
            </Button>
          </Row>
        </>
      )}
      {outcome && <AsideOutcome outcome={outcome} left={count} />}
      <AsideQuestion open={asking} count={count} onConfirm={confirm} onCancel={() => setAsking(false)} />
    </Section>
  );
}
