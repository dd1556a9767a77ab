import { useState } from "preact/hooks";
import { beginPath, leavePath } from "#stores/paths";
import { Button } from "#ui/controls/button";
import { Row, Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The way out of a path, and a fresh start; asked twice, since ticks made by hand are gone. */
export function LeavePath({ path }: { path: string }) {
  const translate = useTranslate();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <p>
        <Button kind="plain" onClick={() => setAsking(true)}>
          {translate("paths.leave")}
        </Button>
      </p>
    );
  }
  return (
    <div>
      <Soft>{translate("paths.leave.note")}</Soft>
      <Row>
        <Button
          onClick={() => {
            beginPath(path);
            setAsking(false);
          }}
        >
          {translate("paths.leave.again")}
        </Button>
        <Button onClick={() => leavePath(path)}>{translate("paths.leave.really")}</Button>
        <Button kind="plain" onClick={() => setAsking(false)}>
          {translate("paths.leave.stay")}
        </Button>
      </Row>
    </div>
  );
}
