import { useLibrary } from "#stores/library";
import { Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Checks } from "./checks";
import { firstCustomer } from "./first-talk";
import { FirstVisit } from "./first-visit";
import { LibrarySky } from "./library-sky";
import { OpenConversations } from "./open-conversations";
import { PlanQuestion } from "./plan-question";
import { Practice } from "./practice";

/** The library once it is loaded: an invitation on the first visit, and afterwards what is still open before all else. */
export function LibraryContents() {
  const translate = useTranslate();
  const { entries, attempts, open } = useLibrary((library) => library);
  const first = attempts.length === 0 && open.length === 0 ? firstCustomer(entries) : undefined;
  return (
    <>
      {first ? (
        <FirstVisit customer={first} />
      ) : (
        <LibrarySky title={translate("library.title")} lead={translate("library.lead")} />
      )}
      <Page>
        <PlanQuestion />
        <OpenConversations open={open} entries={entries} />
        <Practice entries={entries.filter(({ id, use }) => use === "practice" && id !== first?.id)} />
        <Checks entries={entries.filter(({ use }) => use === "check")} />
      </Page>
    </>
  );
}
