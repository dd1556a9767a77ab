import { addresses, languageParameter } from "#stores/addresses";
import { useFirstTelling } from "#stores/conversation/first-telling";
import { useConversationLanguage } from "#stores/settings";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Watch } from "./watch";

/** The same customer met well and met badly, to be watched before one tries. */
export default function WatchPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const [parameters] = useSearchParams();
  const language = useConversationLanguage(parameters.get(languageParameter));
  const { telling, retry } = useFirstTelling(scenario, language);
  if (telling === "loading") return <Skeleton label={translate("talk.loading")} />;
  if (typeof telling === "object") return <Watch telling={telling} />;
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  return <NotShown what="customer" why={telling} back={toLibrary} onRetry={retry} />;
}
