import { drillKinds } from "#core/drills/kinds";
import { useParams } from "#ui/routing/routing";
import { Page } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { LeaveLink } from "./leave-link";
import { NotLoaded } from "./not-loaded";
import { Sitting } from "./sitting";
import { useLoadedDrills } from "./use-loaded-drills";

/** A sitting of about five minutes with one kind of drill, or with whatever is due. */
export default function DrillPage() {
  const translate = useTranslate();
  const { kind: named = "" } = useParams();
  const { status, items, language, retry } = useLoadedDrills();
  const kind = drillKinds.find((one) => one === named);
  const offered = kind === undefined ? items : items.filter((item) => item.kind === kind);
  const ready = status === "ready" && offered.length > 0;
  return (
    <>
      <PageHeader
        narrow
        title={translate(kind === undefined ? "drill.today.title" : `drill.kind.${kind}`)}
        back={<LeaveLink />}
      />
      <Page narrow>
        {ready ? (
          <Sitting key={`${language} ${named}`} items={offered} />
        ) : (
          <NotLoaded status={status} onRetry={retry} />
        )}
      </Page>
    </>
  );
}
