import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { ScenarioCards } from "./scenario-cards";

/** Checks: customers who are met without any help, kept apart from practice. */
export function Checks({ entries }: { entries: readonly CatalogueEntry[] }) {
  const translate = useTranslate();
  if (entries.length === 0) return null;
  return (
    <section>
      <Stack>
        <h2>{translate("library.checks.title")}</h2>
        <Soft>{translate("library.checks.text")}</Soft>
        <ScenarioCards entries={entries} />
      </Stack>
    </section>
  );
}
