import { useMemo } from "preact/hooks";
import { casesIn } from "#core/progress/about";
import { type Advice, nextSteps, type PlanToTry } from "#core/progress/next-step";
import type { ReflectionRecord } from "#core/progress/records";
import { skillsOf } from "#core/progress/skill";
import { useLibrary } from "#stores/library";
import { useOpenPlan } from "#stores/plan";
import { useRecord } from "#stores/record";

/** What to do next, the most useful first, from the trainee's own record. */
export function useAdvice(): Advice[] {
  const { attempts, entries, open } = useLibrary((library) => library);
  const { reflections, dueDrills, at } = useRecord((record) => record);
  const asked = useOpenPlan();
  return useMemo(() => {
    const skills = skillsOf(attempts, casesIn(entries));
    // A plan that is being asked about is not advised in the same breath.
    const plan = planToTry(reflections.filter(({ attempt }) => attempt !== asked?.attempt));
    return nextSteps({ now: at, attempts, skills, entries, open, plan, dueDrills });
  }, [attempts, entries, open, reflections, dueDrills, at, asked]);
}

/** A plan that has not quite been tried yet. */
function planToTry(reflections: readonly ReflectionRecord[]): PlanToTry | undefined {
  return reflections.findLast(({ plan }) => plan !== undefined && plan.tried !== "yes")?.plan;
}
