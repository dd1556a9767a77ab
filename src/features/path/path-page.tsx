import { addresses } from "#stores/addresses";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { PathView } from "./path-view";
import { useLoadedPaths } from "./use-loaded-paths";

/** One path: today's quarter of an hour, and all the days. */
export default function PathPage() {
  const translate = useTranslate();
  const { path: id } = useParams();
  const { state, retry } = useLoadedPaths();
  if (state.status === "loading") return <Skeleton label={translate("paths.loading")} lines={6} />;
  const path = state.paths.find((one) => one.id === id);
  if (state.status !== "ready" || path === undefined) {
    const toPaths = (
      <Link className={buttonClass("primary")} to={addresses.paths}>
        {translate("paths.all")}
      </Link>
    );
    const why = state.status === "failed" ? "failed" : "unknown";
    return <NotShown what="path" why={why} back={toPaths} onRetry={retry} />;
  }
  return <PathView path={path} state={state} />;
}
