import { useParams } from "#ui/routing/routing";
import { NotLoaded } from "./not-loaded";
import { PathView } from "./path-view";
import { useLoadedPaths } from "./use-loaded-paths";

/** One path: today's quarter of an hour, and all the days. */
export default function PathPage() {
  const { path: id } = useParams();
  const { state, retry } = useLoadedPaths();
  if (state.status !== "ready") return <NotLoaded why={state.status} onRetry={retry} />;
  const path = state.paths.find((one) => one.id === id);
  if (path === undefined) return <NotLoaded why="unknown" onRetry={retry} />;
  return <PathView path={path} state={state} />;
}
