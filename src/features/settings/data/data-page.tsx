import { useState } from "preact/hooks";
import { addresses } from "#stores/addresses";
import { Icon } from "#ui/base/icon";
import { iconButtonClass } from "#ui/controls/icon-button";
import { Link } from "#ui/routing/link";
import { Page } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { BringCopy } from "./bring-copy";
import { DeleteEverything } from "./delete-everything";
import { KeepCopy } from "./keep-copy";
import { SetAside } from "./set-aside";
import { WhereItIs } from "./where-it-is";

/** All about the trainee's data: where it is, a copy to keep, a copy to bring back, what could not be read, and how to delete everything. */
export default function DataPage() {
  const translate = useTranslate();
  // What is brought may set something aside, or read again what was: the section that shows it looks anew.
  const [brought, setBrought] = useState(0);
  const back = (
    <Link className={iconButtonClass} to={addresses.settings} aria-label={translate("data.back")}>
      <Icon name="back" />
    </Link>
  );
  return (
    <>
      <PageHeader narrow back={back} title={translate("data.title")} lead={translate("data.lead")} />
      <Page narrow>
        <KeepCopy />
        <BringCopy onBrought={() => setBrought((count) => count + 1)} />
        <SetAside key={brought} />
        <WhereItIs />
        <DeleteEverything />
      </Page>
    </>
  );
}
