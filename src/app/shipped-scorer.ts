import type { Scorer } from "#core/judging/scorer";
import { tellPartLost } from "./offline/lost-part";
import workerAddress from "./scorer-worker?worker&url";
import { trustedUrl } from "./trusted-urls";

/** The scorer of the shipped languages: in a worker, or in the page where the browser starts none. */
export const shippedScorer: Scorer = {
  async ready(...given) {
    try {
      return await (await started()).ready(...given);
    } catch (problem) {
      tellPartLost();
      throw problem;
    }
  },
  judge: async (question) => (await started()).judge(question),
  suggest: async (question) => (await started()).suggest(question),
  drill: async (question) => (await started()).drill(question),
};

let scorer: Promise<Scorer> | undefined;

function started(): Promise<Scorer> {
  scorer ??= inWorker().catch(inPage);
  // A failed load (offline, an old page) must not stick.
  scorer.catch(() => {
    scorer = undefined;
  });
  return scorer;
}

async function inWorker(): Promise<Scorer> {
  const worker = new Worker(trustedUrl(workerAddress), { type: "module" });
  const started = new Promise((resolve, reject) => {
    worker.addEventListener("message", resolve, { once: true });
    worker.addEventListener("error", reject, { once: true });
  });
  const [{ proxyOf }] = await Promise.all([import("./scorer-proxy"), started]);
  return proxyOf(worker);
}

async function inPage(): Promise<Scorer> {
  const [{ scorerWith }, { shippedTables }] = await Promise.all([
    import("#core/judging/scorer"),
    import("./shipped-tables"),
  ]);
  return scorerWith(shippedTables);
}
