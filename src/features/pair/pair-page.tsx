import { addresses, languageParameter } from "#stores/addresses";
import { useConversationLanguage } from "#stores/settings";
import { Button, buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { EmptyState } from "#ui/surfaces/empty-state";
import { Page } from "#ui/surfaces/layout";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { PairView } from "./pair-view";
import { usePair } from "./use-pair";

/** Practice in pairs: a colleague plays the customer, from a phone or from paper. */
export default function PairPage() {
  const translate = useTranslate();
  const { scenario = "" } = useParams();
  const language = useConversationLanguage(useSearchParams()[0].get(languageParameter));
  const { pair, retry } = usePair(scenario, language);
  if (pair === "loading") return <Skeleton label={translate("talk.loading")} />;
  if (typeof pair === "object") return <PairView telling={pair} />;
  const action =
    pair === "failed" ? (
      <Button kind="primary" onClick={retry}>
        {translate("play.retry")}
      </Button>
    ) : (
      <Link className={buttonClass("primary")} to={addresses.library}>
        {translate("app.toLibrary")}
      </Link>
    );
  return (
    <Page narrow>
      <EmptyState wholePage title={translate(`play.${pair}.title`)} actions={action}>
        {translate(`play.${pair}.text`)}
      </EmptyState>
    </Page>
  );
}
