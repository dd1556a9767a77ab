import type { StandingStep } from "#core/paths/standing";
import { addresses } from "#stores/addresses";

/** Where a step is done. */
export function stepAddress({ step, calm = false }: Pick<StandingStep, "step" | "calm">): string {
  switch (step.kind) {
    case "plan":
      return addresses.progress;
    case "drill":
      return addresses.drill(step.drill);
    case "watch":
      return addresses.watch(step.scenario);
    case "check":
      return addresses.play(step.scenario);
    case "talk":
      return addresses.playIn(step.scenario, step.mode, calm);
  }
}
