import { createStore } from "zustand/vanilla";
import type { ReflectionRecord } from "#core/progress/records";
import { changedReflection } from "#core/progress/reflecting";
import { useStore } from "#stores/use-store";
import { tellStorage } from "./notices";
import { services } from "./services";

type Plan = NonNullable<ReflectionRecord["plan"]>;
export type Tried = NonNullable<Plan["tried"]>;

/** A plan that the trainee made on an earlier visit and has not been asked about. */
export interface OpenPlan extends Pick<Plan, "when" | "say"> {
  readonly attempt: string;
}

export const planStore = createStore<{ readonly looked: boolean; readonly plan?: OpenPlan | undefined }>(() => ({
  looked: false,
}));

/** Who leaves the app in a tab and comes back after so long begins another visit. */
const visitEndsAfter = 4 * 60 * 60 * 1000;

/**
 * Looks for the oldest plan that was not asked about, once a visit: a plan made later in this visit is for the next
 * one, since between making it and trying it there must be time.
 */
export async function lookForPlan(): Promise<void> {
  if (planStore.getState().looked) return;
  planStore.setState({ looked: true });
  try {
    const { work } = services();
    const [attempts, reflections] = await Promise.all([work.attempts.all(), work.reflections.all()]);
    const finishedAt = new Map(attempts.map((attempt) => [attempt.id, attempt.finishedAt]));
    const open = reflections.flatMap(({ attempt, plan }) => {
      return plan && plan.tried === undefined ? [{ attempt, when: plan.when, say: plan.say }] : [];
    });
    const age = ({ attempt }: OpenPlan) => finishedAt.get(attempt) ?? 0;
    const [oldest] = open.sort((left, right) => age(left) - age(right));
    planStore.setState({ plan: oldest });
  } catch {
    // A question that cannot be asked today is asked another day.
    planStore.setState({ looked: false });
  }
}

/**
 * Looks for a plan now, and again whenever the trainee comes back to the tab for another visit.
 * @returns what ends the watch
 */
export function watchForPlan(): () => void {
  let leftAt: number | undefined;
  const onVisibility = () => {
    const { now } = services();
    if (document.visibilityState === "hidden") {
      leftAt = now();
      return;
    }
    if (leftAt !== undefined && now() - leftAt >= visitEndsAfter) planStore.setState({ looked: false });
    leftAt = undefined;
    void lookForPlan();
  };
  document.addEventListener("visibilitychange", onVisibility);
  void lookForPlan();
  return () => document.removeEventListener("visibilitychange", onVisibility);
}

/** Keeps whether the plan was tried, in the reflection that it stands in. */
export async function answerPlan(tried: Tried): Promise<void> {
  const { plan } = planStore.getState();
  if (plan === undefined) return;
  planStore.setState({ plan: undefined });
  try {
    const { now, work } = services();
    const { reflections } = work;
    const found = (await reflections.under(plan.attempt)).find(({ attempt }) => attempt === plan.attempt);
    if (found?.plan === undefined) return;
    await reflections.put(found.attempt, changedReflection(found, { plan: { ...found.plan, tried } }, now()));
  } catch {
    tellStorage("not-written");
  }
}

export const useOpenPlan = () => useStore(planStore, ({ plan }) => plan);
