import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Row, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { PracticeSearch } from "./practice-search";
import { SpokenLanguage } from "./spoken-language";

/** The customers to practise with, and the language that they speak. */
export function Practice({ entries }: { entries: readonly CatalogueEntry[] }) {
  const translate = useTranslate();
  return (
    <section>
      <Stack>
        <Row spread>
          <h2>{translate("library.practice.title")}</h2>
          <SpokenLanguage />
        </Row>
        {entries.length === 0 ? (
          <EmptyState title={translate("library.empty.title")}>{translate("library.empty.text")}</EmptyState>
        ) : (
          <PracticeSearch entries={entries} />
        )}
      </Stack>
    </section>
  );
}
