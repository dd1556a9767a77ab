import { learnerIn } from "#stores/paths";
import { CardGrid, Page } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { SkyHeader } from "#ui/weather/sky-header";
import { NotLoaded } from "./not-loaded";
import { OtherWays } from "./other-ways";
import { PathCard } from "./path-card";
import { useLoadedPaths } from "./use-loaded-paths";

/** The paths to choose from. */
export default function PathsPage() {
  const translate = useTranslate();
  const { state, retry } = useLoadedPaths();
  if (state.status !== "ready") return <NotLoaded why={state.status} onRetry={retry} />;
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
