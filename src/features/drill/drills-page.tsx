import { cardsOf } from "#core/drills/due";
import { drillNow } from "#stores/drills";
import { Page } from "#ui/surfaces/layout";
import { PageHeader } from "#ui/surfaces/page-header";
import { useTranslate } from "#ui/translate";
import { DrillKinds } from "./drill-kinds";
import { NotLoaded } from "./not-loaded";
import { TodaySky } from "./today-sky";
import { useLoadedDrills } from "./use-loaded-drills";

/** The drills: what is due and why, and every kind to choose from. */
export default function DrillsPage() {
  const translate = useTranslate();
  const { status, language, items, records, retry } = useLoadedDrills();
  const ready = status === "ready" && items.length > 0;
  const cards = ready ? cardsOf(language, items, records, drillNow()) : [];
  return (
    <>
      {ready ? (
        <TodaySky cards={cards} />
      ) : (
        <PageHeader title={translate("drill.title")} lead={translate("drill.lead")} />
      )}
      <Page>{ready ? <DrillKinds cards={cards} /> : <NotLoaded status={status} onRetry={retry} />}</Page>
    </>
  );
}
