import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Row } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

interface ToLibraryProps {
  /** Whether there is any progress to look at yet. */
  toProgress: boolean;
}

/** Ways on for who wants something else. */
export function ToLibrary({ toProgress }: ToLibraryProps) {
  const translate = useTranslate();
  return (
    <Row>
      <Link className={buttonClass("quiet")} to={addresses.library}>
        {translate("home.toLibrary")}
      </Link>
      <Link className={buttonClass("quiet")} to={addresses.paths}>
        {translate("shell.page.paths")}
      </Link>
      {toProgress && (
        <Link className={buttonClass("plain")} to={addresses.progress}>
          {translate("home.toProgress")}
        </Link>
      )}
      <Link className={buttonClass("plain")} to={addresses.playbook}>
        {translate("playbook.open")}
      </Link>
    </Row>
  );
}
