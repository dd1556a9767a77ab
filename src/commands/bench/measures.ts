import { warmingRounds } from "#core/judging/scorer";
import type { ReplyToJudge } from "#core/scoring/types";
import type { Analyse, LoadAnalyser } from "./analysers";
import { timeOnce, timeSteadily } from "./stopwatch";

/** What can be measured in a place: a page of a browser or a process of Node. All times are in milliseconds. */
export interface Measures {
  /**
   * What an analyser takes to get ready, by some other texts as the app does, and then for its first text. Means
   * something only in a fresh place.
   */
  start(analyser: string, text: ReplyToJudge, others: readonly ReplyToJudge[]): Promise<Start>;
  /** What each text takes once an analyser has run for a while. */
  each(analyser: string, texts: readonly ReplyToJudge[]): Promise<number[]>;
}

export interface Start {
  readonly ready: number;
  readonly first: number;
}

/** How long to let a place come to rest between getting ready and the first text, as a trainee does who reads first. */
const pause = 200;

export function measuresWith(load: LoadAnalyser): Measures {
  const warm = new Map<string, Analyse>();
  const warmUp = async (name: string, texts: readonly ReplyToJudge[]) => {
    const analyse = (await load(name)).prepare();
    warm.set(name, analyse);
    texts.forEach(analyse);
    return analyse;
  };
  return {
    async start(name, text, others) {
      const analyser = await load(name);
      let analyse: Analyse = () => undefined;
      const ready = timeOnce(() => {
        analyse = analyser.prepare();
        for (let round = 0; round < warmingRounds; round++) others.forEach(analyse);
      });
      await new Promise((resolve) => setTimeout(resolve, pause));
      return { ready, first: timeOnce(() => analyse(text)) };
    },
    async each(name, texts) {
      const analyse = warm.get(name) ?? (await warmUp(name, texts));
      return texts.map((text) => timeSteadily(() => analyse(text)));
    },
  };
}

/** The time of a fixed piece of work, the best of some tries, to see by how much the processor is slowed. */
export function timeFixedWork(): number {
  return Math.min(...Array.from({ length: 12 }, () => timeOnce(countUp)));
}

function countUp(): number {
  let sum = 0;
  for (let number = 0; number < 20_000_000; number++) sum = (sum * 31 + number) | 0;
  return sum;
}
