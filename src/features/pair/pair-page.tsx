import { addresses, languageParameter } from "#stores/addresses";
import { useFirstTelling } from "#stores/conversation/first-telling";
import { useConversationLanguage } from "#stores/settings";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { PairView } from "./pair-view";

/** Practice in pairs: a colleague plays the customer, from a phone or from paper. */
export default function PairPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const language = useConversationLanguage(useSearchParams()[0].get(languageParameter));
  const { telling, retry } = useFirstTelling(scenario, language);
  if (telling === "loading") return <Skeleton label={translate("talk.loading")} />;
  // Who plays a customer knows all of it beforehand: one that is kept for checks would be spoilt.
  const isShown = typeof telling === "object" && telling.scenario.use !== "check";
  if (isShown) return <PairView telling={telling} />;
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  const why = telling === "failed" ? "failed" : "unknown";
  return <NotShown what="customer" why={why} back={toLibrary} onRetry={retry} />;
}
