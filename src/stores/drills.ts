import { createStore } from "zustand/vanilla";
import { drillKey, drillsIn } from "#core/backup/saved-records";
import type { DrillRecords } from "#core/drills/due";
import type { RewrittenItem } from "#core/drills/goal";
import type { Grade } from "#core/drills/grade";
import type { DrillItem, OwnWords } from "#core/drills/item";
import { cardKey } from "#core/drills/record";
import { answered } from "#core/drills/schedule";
import type { JudgedRewrite } from "#core/judging/judge-drill";
import { useStore } from "#stores/use-store";
import { whenWritten } from "./follow-tabs";
import { tellStorage } from "./notices";
import { services } from "./services";
import { settingsStore } from "./settings";
import { warmScorer } from "./warm-scorer";

/** The drills of a language, and how the trainee stands with each card. */
export interface Drills {
  readonly status: "loading" | "ready" | "failed";
  readonly language: string;
  readonly items: readonly DrillItem[];
  readonly records: DrillRecords;
}

export const drillStore = createStore<Drills>(() => ({
  status: "loading",
  language: "",
  items: [],
  records: new Map(),
}));

/** Loads the drills of a language with the trainee's records. */
export async function loadDrills(language: string): Promise<void> {
  drillStore.setState({ status: "loading", language });
  try {
    const { content, work } = services();
    const [items, kept] = await Promise.all([
      content.drills(language),
      work.drills.under(drillsIn(settingsStore.getState().learner, language)),
    ]);
    if (drillStore.getState().language !== language) return;
    const records = new Map(kept.map((record) => [cardKey(record), record]));
    drillStore.setState({ status: "ready", items, records });
  } catch {
    drillStore.setState({ status: "failed" });
  }
}

/** Reads the trainee's records anew: another tab has answered. */
export async function refreshDrills(): Promise<void> {
  const { language } = drillStore.getState();
  const { learner } = settingsStore.getState();
  const kept = await services()
    .work.drills.under(drillsIn(learner, language))
    .catch(() => undefined);
  if (kept && drillStore.getState().language === language) {
    drillStore.setState({ records: new Map(kept.map((record) => [cardKey(record), record])) });
  }
}

/** Keeps how an item went; its card comes back accordingly. */
export async function answerDrill(item: DrillItem, grade: Grade): Promise<void> {
  const { now, work } = services();
  const { language, records } = drillStore.getState();
  const { learner } = settingsStore.getState();
  const of = { language, kind: item.kind, row: item.row, learner };
  const key = cardKey(of);
  const record = answered(records.get(key), of, { item: item.id, grade, at: now() });
  drillStore.setState({ records: new Map(records).set(key, record) });
  try {
    await work.drills.put(drillKey(learner, of), record);
  } catch {
    tellStorage("not-written");
  }
}

/** Gets the scorer ready while the trainee reads, so that the first rewrite need not wait. */
export const warmForDrills = () => warmScorer(drillStore.getState().language);

/**
 * Judges a rewrite.
 * @param shown good answers that were on the screen before it was written
 * @throws where the scorer cannot be loaded
 */
export async function judgeDrill(item: RewrittenItem, text: string, shown: readonly string[]): Promise<JudgedRewrite> {
  const { language } = drillStore.getState();
  return services().scorer.drill({ item, language, text, shown });
}

/** What an agent says, in the trainee's grammatical gender. */
export function inOwnGender(words: OwnWords): string {
  return typeof words === "string" ? words : words[settingsStore.getState().gender ?? "f"];
}

/** The time, and chance for a new sitting. */
export const drillNow = () => services().now();
export const drillSeed = () => services().randomSeed();

/** The drills on the screen, kept up to date. */
export const useDrills = () => useStore(drillStore);

whenWritten(["drills"], () => drillStore.getState().status === "ready" && refreshDrills());
