import { calmParameter, languageParameter } from "#stores/addresses";
import { useConversationLanguage } from "#stores/settings";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Briefing } from "./briefing";
import { Failed, NotHere } from "./not-here";
import { useBriefing } from "./use-briefing";

/** Before the conversation: who is coming, what happened, what may be done. */
export default function BriefingPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const [parameters] = useSearchParams();
  const language = useConversationLanguage(parameters.get(languageParameter));
  const { state, retry } = useBriefing(scenario, language, parameters.has(calmParameter));
  if (state.status === "loading") return <Skeleton label={translate("talk.loading")} />;
  if (state.status === "unknown") return <NotHere />;
  if (state.status !== "ready") return <Failed onRetry={retry} />;
  return <Briefing preparation={state.preparation} />;
}
