import { addresses } from "#stores/addresses";
import { putOffCopy, useWithoutCopy } from "#stores/copy/reminder";
import { useLibrary } from "#stores/library";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Reminds, now and then and calmly, that a copy of the work can be kept. */
export function CopyReminder() {
  const translate = useTranslate();
  const finished = useLibrary(({ attempts }) => attempts.length);
  const count = useWithoutCopy(finished);
  if (count === 0) return null;
  return (
    <Card as="section" quiet>
      <h2>{translate("home.copy", { count })}</h2>
      <p>{translate("home.copy.text")}</p>
      <Row>
        <Link className={buttonClass()} to={addresses.data}>
          {translate("home.copy.link")}
        </Link>
        <Button kind="plain" onClick={() => putOffCopy(finished)}>
          {translate("home.copy.later")}
        </Button>
      </Row>
    </Card>
  );
}
