import { wrap } from "comlink";
import type { Scorer } from "#core/judging/scorer";

/** The scorer that runs in a worker. The proxy is called and never awaited itself: it would take `then` for one of its functions. */
export function proxyOf(worker: Worker): Scorer {
  const { ready, judge, suggest, drill } = wrap<Scorer>(worker);
  return { ready, judge, suggest, drill };
}
