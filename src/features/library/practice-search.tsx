import { useState } from "preact/hooks";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { Button } from "#ui/controls/button";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { noFilter } from "./filter";
import { Filters } from "./filters";
import { ScenarioCards } from "./scenario-cards";
import { useFound } from "./use-found";

/** Customers to be searched and filtered; how many fit is read out as one types. */
export function PracticeSearch({ entries }: { entries: readonly CatalogueEntry[] }) {
  const translate = useTranslate();
  const [filter, setFilter] = useState(noFilter);
  const found = useFound(entries, filter);
  return (
    <>
      <Filters entries={entries} filter={filter} onChange={setFilter} />
      <div role="status">
        <Soft small>{translate("library.found", { count: found.length })}</Soft>
      </div>
      {found.length > 0 ? (
        <ScenarioCards entries={found} />
      ) : (
        <EmptyState
          title={translate("library.none.title")}
          actions={<Button onClick={() => setFilter(noFilter)}>{translate("library.none.all")}</Button>}
        >
          {translate("library.none.text")}
        </EmptyState>
      )}
    </>
  );
}
