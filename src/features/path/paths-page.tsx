import { addresses } from "#stores/addresses";
import { learnerIn } from "#stores/paths";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { CardGrid, Page } from "#ui/surfaces/layout";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { OtherWays } from "./other-ways";
import { PathCard } from "./path-card";
import { useLoadedPaths } from "./use-loaded-paths";

/** The paths to choose from. */
export default function PathsPage() {
  const translate = useTranslate();
  const { state, retry } = useLoadedPaths();
  if (state.status === "loading") return <Skeleton label={translate("paths.loading")} lines={6} />;
  if (state.status !== "ready") {
    const toPaths = (
      <Link className={buttonClass("primary")} to={addresses.paths}>
        {translate("paths.all")}
      </Link>
    );
    return <NotShown what="path" why={state.status} back={toPaths} onRetry={retry} />;
  }
  return (
    <>
      <SkyHeader title={translate("paths.title")} lead={translate("paths.lead")} />
      <Page>
        <CardGrid>
          {state.paths.map((path) => (
            <PathCard key={path.id} path={path} learner={learnerIn(state, path.id)} />
          ))}
        </CardGrid>
        <OtherWays />
      </Page>
    </>
  );
}
