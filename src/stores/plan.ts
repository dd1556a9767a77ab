import { createStore, useStore } from "zustand";
import type { ReflectionRecord } from "#core/progress/records";
import { tellStorage } from "./notices";
import { services } from "./services";

type Plan = NonNullable<ReflectionRecord["plan"]>;
export type Tried = NonNullable<Plan["tried"]>;

/** The plan that the trainee made on an earlier visit and has not been asked about. */
export interface OpenPlan extends Pick<Plan, "when" | "say"> {
  readonly attempt: string;
}

export const planStore = createStore<{ readonly looked: boolean; readonly plan?: OpenPlan | undefined }>(() => ({
  looked: false,
}));

/**
 * Looks for the latest plan, once a visit: a plan made later in this visit is for the next one, since between making
 * it and trying it there must be time.
 */
export async function lookForPlan(): Promise<void> {
  if (planStore.getState().looked) return;
  planStore.setState({ looked: true });
  try {
    const { work } = services();
    const [attempts, reflections] = await Promise.all([work.attempts.all(), work.reflections.all()]);
    const finishedAt = new Map(attempts.map((attempt) => [attempt.id, attempt.finishedAt]));
    const age = ({ attempt }: ReflectionRecord) => finishedAt.get(attempt) ?? 0;
    const latest = reflections
      .filter(({ plan }) => plan !== undefined)
      .sort((left, right) => age(right) - age(left))[0];
    if (latest?.plan === undefined || latest.plan.tried !== undefined) return;
    planStore.setState({ plan: { attempt: latest.attempt, when: latest.plan.when, say: latest.plan.say } });
  } catch {
    // A question that cannot be asked today is asked another day.
    planStore.setState({ looked: false });
  }
}

/** Keeps whether the plan was tried, in the reflection that it stands in. */
export async function answerPlan(tried: Tried): Promise<void> {
  const { plan } = planStore.getState();
  if (plan === undefined) return;
  planStore.setState({ plan: undefined });
  try {
    const { reflections } = services().work;
    const found = (await reflections.under(plan.attempt)).find(({ attempt }) => attempt === plan.attempt);
    if (found?.plan) await reflections.put(found.attempt, { ...found, plan: { ...found.plan, tried } });
  } catch {
    tellStorage("not-written");
  }
}

export const useOpenPlan = () => useStore(planStore, ({ plan }) => plan);
