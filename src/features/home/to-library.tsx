import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** Ways on for who wants something else. */
export function ToLibrary() {
  const translate = useTranslate();
  return (
    <Row>
      <Link className={buttonClass("quiet")} to={addresses.library}>
        {translate("home.toLibrary")}
      </Link>
      <Link className={buttonClass("quiet")} to={addresses.paths}>
        {translate("shell.page.paths")}
      </Link>
      <Link className={buttonClass("plain")} to={addresses.progress}>
        {translate("home.toProgress")}
      </Link>
      <Link className={buttonClass("plain")} to={addresses.playbook}>
        {translate("playbook.open")}
      </Link>
    </Row>
  );
}
