import type { ComponentChildren } from "preact";
import { switchTo } from "#stores/manage-learners";
import { Button } from "#ui/controls/button";
import { Row } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import type { Stage } from "./use-bringing";
import { useCalled } from "./use-called";

/** What came of bringing a file back. */
export function BringOutcome({ stage }: { stage: Stage }) {
  const translate = useTranslate();
  const called = useCalled();
  if (stage.at === "refused") {
    return (
      <Notice kind="error" live="alert" title={translate(`data.bring.refused.${stage.reason}`)}>
        {translate(`data.bring.refused.${stage.reason}.text`)}
      </Notice>
    );
  }
  if (stage.at === "failed") {
    return (
      <Notice kind="error" live="alert" title={translate("data.bring.failed")}>
        {translate("data.bring.failed.text")}
      </Notice>
    );
  }
  if (stage.at === "aside") {
    return <Done good={stage.brought.back > 0}>{translate("data.aside.brought", { ...stage.brought })}</Done>;
  }
  if (stage.at !== "done") return null;
  const { whose } = stage;
  if (whose.who === "me") return <Done good>{translate("data.bring.done")}</Done>;
  const name = called(whose);
  return (
    <>
      <Done good>{translate("data.bring.done.other", { name })}</Done>
      <Row>
        <Button onClick={() => switchTo(whose.learner)}>{translate("settings.learners.switch", { name })}</Button>
      </Row>
    </>
  );
}

/** Takes the focus, since the button that had it is gone. */
function Done({ good, children }: { good: boolean; children: ComponentChildren }) {
  return (
    <div tabIndex={-1} ref={(shown) => shown?.focus()}>
      <Notice kind={good ? "success" : "info"} live="status">
        {children}
      </Notice>
    </div>
  );
}
