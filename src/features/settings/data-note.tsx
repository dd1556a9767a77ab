import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { DisputesExport } from "./disputes-export";
import { Section } from "./section";

/** Where the work is kept, what does not belong into it, and what of it can be saved as a file. */
export function DataNote() {
  const translate = useTranslate();
  return (
    <Section title={translate("settings.data")}>
      <p>{translate("settings.data.where")}</p>
      <p>{translate("settings.data.lost")}</p>
      <p>
        <Link to={addresses.data}>{translate("settings.data.link")}</Link>
      </p>
      <Notice kind="hint" title={translate("settings.data.customers")}>
        {translate("settings.data.customers.text")}
      </Notice>
      <DisputesExport />
    </Section>
  );
}
