import { createStore } from "zustand/vanilla";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import type { Learner } from "#core/paths/learner";
import type { Path } from "#core/paths/path";
import type { ReflectionRecord } from "#core/progress/records";
import { useStore } from "#stores/use-store";
import { whenValueWritten, whenWritten } from "./follow-tabs";
import { type BegunPaths, savedPaths } from "./saved-values";
import { services } from "./services";
import { settingsStore } from "./settings";

const saved = () => savedPaths(settingsStore.getState().learner);

/** The paths, which of them were begun, and the work that tells where the learner stands in them. */
export interface Paths {
  readonly status: "loading" | "ready" | "failed";
  readonly language: string;
  readonly paths: readonly Path[];
  readonly begun: BegunPaths;
  readonly work: Omit<Learner, "begun" | "ticked">;
}

const nothing: Paths["work"] = { now: 0, attempts: [], drilled: [], plans: [], entries: [] };

export const pathStore = createStore<Paths>(() => ({
  status: "loading",
  language: "",
  paths: [],
  begun: saved().read(),
  work: nothing,
}));

/** The paths on the screen, kept up to date. */
export const usePaths = () => useStore(pathStore);

/** Loads the paths with the learner's latest work. */
export async function loadPaths(language: string): Promise<void> {
  pathStore.setState({ status: "loading", language });
  try {
    const { content, now } = services();
    const [paths, entries] = await Promise.all([content.paths(), content.catalogue(language)]);
    const work = { ...(await workSoFar(entries)), now: now() };
    if (pathStore.getState().language !== language) return;
    pathStore.setState({ status: "ready", paths, begun: saved().read(), work });
  } catch {
    pathStore.setState({ status: "failed" });
  }
}

/** Reads anew what another tab has changed, where the paths are on hand. */
export async function refreshPaths(): Promise<void> {
  pathStore.setState({ begun: saved().read() });
  const { status, work } = pathStore.getState();
  if (status !== "ready") return;
  const read = await workSoFar(work.entries).catch(() => undefined);
  if (read && pathStore.getState().work === work) pathStore.setState({ work: { ...read, now: services().now() } });
}

async function workSoFar(entries: readonly CatalogueEntry[]): Promise<Omit<Paths["work"], "now">> {
  const { work } = services();
  const [attempts, reflections, cards] = await Promise.all([
    work.attempts.all(),
    work.reflections.all(),
    work.drills.all(),
  ]);
  attempts.sort((left, right) => left.finishedAt - right.finishedAt);
  const finished = new Map(attempts.map(({ id, finishedAt }) => [id, finishedAt]));
  const drilled = cards.flatMap(({ kind, answers }) => answers.map(({ at }) => ({ kind, at })));
  return { attempts, drilled, plans: plansMade(reflections, finished), entries };
}

/** A plan is as old as the conversation that it was made after: its own time is not kept. */
function plansMade(reflections: readonly ReflectionRecord[], finished: ReadonlyMap<string, number>): number[] {
  return reflections.flatMap(({ attempt, plan }) => (plan ? (finished.get(attempt) ?? []) : []));
}

/** Where a learner is in a path that was begun; none for one that was not. */
export function learnerIn({ begun, work }: Paths, path: string): Learner | undefined {
  const kept = begun[path];
  return kept && { ...work, begun: kept.begun, ticked: kept.ticked };
}

/** Begins a path, or begins it anew: what was done before no longer counts for it. */
export function beginPath(path: string): void {
  const begun = { begun: services().now(), ticked: {} };
  change((kept) => ({ ...kept, [path]: begun }));
}

/** Leaves a path; the work done in it stays in the record. */
export function leavePath(path: string): void {
  change(({ [path]: _left, ...others }) => others);
}

/** Ticks a step: it was opened where opening is all there is, or the learner says that it is done. */
export function tickStep(path: string, step: string): void {
  const at = services().now();
  change((kept) => {
    const begun = kept[path];
    return begun ? { ...kept, [path]: { ...begun, ticked: { ...begun.ticked, [step]: at } } } : kept;
  });
}

function change(update: (begun: BegunPaths) => BegunPaths): void {
  pathStore.setState({ begun: saved().change(update) });
}

whenWritten(["attempts", "reflections", "drills"], () => pathStore.getState().status === "ready" && refreshPaths());
whenValueWritten("sparring.paths", refreshPaths);
