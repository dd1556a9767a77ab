import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { Card } from "#ui/surfaces/card";
import { useTranslate } from "#ui/translate";

/** The way to the sheet for contacts with real customers. */
export function RealContacts({ count }: { count: number }) {
  const translate = useTranslate();
  return (
    <Card as="section" quiet>
      <h2>{translate("observe.title")}</h2>
      <p>{translate("progress.observe.text", { count })}</p>
      <div>
        <Link className={buttonClass("quiet")} to={addresses.observe}>
          {translate("progress.observe.link")}
        </Link>
      </div>
    </Card>
  );
}
