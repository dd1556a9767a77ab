import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Measures } from "./measures";
import type { Place, Workshop } from "./workshop";

/** What is asked of the process. */
export interface Call {
  readonly measure: keyof Measures;
  readonly given: readonly unknown[];
}

/** Node at full speed, where there is no Chromium. */
export function ownProcesses(): Workshop {
  return { name: "Node, processor not slowed", open: async () => openProcess(), close: async () => undefined };
}

function openProcess(): Place {
  const child = fork(fileURLToPath(new URL("./in-process.ts", import.meta.url)));
  const failure = once(child, "exit").then(([code]) => Promise.reject(new Error(`the process ended with ${code}`)));
  // It also ends when it is closed and nobody waits for an answer.
  failure.catch(() => undefined);
  const ask = async (measure: keyof Measures, ...given: unknown[]) => {
    const answer = once(child, "message");
    child.send({ measure, given } satisfies Call);
    const [measured] = await Promise.race([answer, failure]);
    return measured;
  };
  return {
    start: (...given) => ask("start", ...given),
    each: (...given) => ask("each", ...given),
    async close() {
      child.kill();
    },
  };
}
