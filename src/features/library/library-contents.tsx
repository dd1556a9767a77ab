import { useMemo } from "preact/hooks";
import { useLibrary } from "#stores/library";
import { Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { Checks } from "./checks";
import { Practice } from "./practice";

/** The library once it is loaded: customers to practise with, and checks apart from them. */
export function LibraryContents() {
  const translate = useTranslate();
  const entries = useLibrary((library) => library.entries);
  const forPractice = useMemo(() => entries.filter(({ use }) => use === "practice"), [entries]);
  return (
    <>
      <SkyHeader title={translate("library.title")} lead={translate("library.lead")} />
      <Page>
        <Practice entries={forPractice} />
        <Checks entries={entries.filter(({ use }) => use === "check")} />
      </Page>
    </>
  );
}
