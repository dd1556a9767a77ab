import { addresses, calmParameter, languageParameter } from "#stores/addresses";
import { useConversationLanguage } from "#stores/settings";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Briefing } from "./briefing";
import { useBriefing } from "./use-briefing";

/** Before the conversation: who is coming, what happened, what may be done. */
export default function BriefingPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const [parameters] = useSearchParams();
  const language = useConversationLanguage(parameters.get(languageParameter));
  const { state, retry } = useBriefing(scenario, language, parameters.has(calmParameter));
  if (state.status === "loading") return <Skeleton label={translate("talk.loading")} />;
  if (state.status === "ready") return <Briefing preparation={state.preparation} />;
  const toLibrary = (
    <Link className={buttonClass("primary")} to={addresses.library}>
      {translate("app.toLibrary")}
    </Link>
  );
  return <NotShown what="customer" why={state.status} back={toLibrary} onRetry={retry} />;
}
