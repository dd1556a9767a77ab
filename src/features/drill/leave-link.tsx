import { addresses } from "#stores/addresses";
import { Icon } from "#ui/base/icon";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";

/** The way out, at any time: what was answered is kept. */
export function LeaveLink() {
  const translate = useTranslate();
  return (
    <Link className={buttonClass("plain")} to={addresses.drills}>
      <Icon name="back" />
      {translate("drill.leave")}
    </Link>
  );
}
