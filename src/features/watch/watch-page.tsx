import { languageParameter } from "#stores/addresses";
import { useConversationLanguage } from "#stores/settings";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { Missing } from "./missing";
import { useShow } from "./use-show";
import { Watch } from "./watch";

/** The same customer met well and met badly, to be watched before one tries. */
export default function WatchPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const [parameters] = useSearchParams();
  const language = useConversationLanguage(parameters.get(languageParameter));
  const { show, retry } = useShow(scenario, language);
  if (show === "loading") return <Skeleton label={translate("talk.loading")} />;
  if (show === "unknown" || show === "failed") return <Missing why={show} onRetry={retry} />;
  return <Watch telling={show} />;
}
