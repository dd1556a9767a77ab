import { learnersChoices } from "#core/backup/choices";
import { draftPlace, placeOfDraft } from "#core/backup/drafts";
import type { PartRecord, Progress } from "#core/backup/progress";
import type { LocalValue } from "#storage/local";
import { refreshValue } from "#stores/follow-tabs";
import { savedDrafts, savedPaths, savedSettings, savedShift } from "#stores/saved-values";

type SmallWork = Pick<Progress, "paths" | "shifts" | "choices" | "drafts">;

/** What of a learner's work is kept in small values, as a copy holds it. */
export function smallWork(learner: string): SmallWork {
  const owned = { version: 1 as const, learner };
  const { chosenAt, ...settings } = savedSettings(learner).read();
  const chosen = learnersChoices.flatMap((choice) =>
    settings[choice] === undefined ? [] : [[choice, settings[choice]]],
  );
  const shift = savedShift(learner).read();
  return {
    paths: Object.entries(savedPaths(learner).read()).map(([path, begun]) => ({ ...owned, path, ...begun })),
    shifts: shift ? [{ ...shift, learner }] : [],
    choices: [{ ...owned, ...Object.fromEntries(chosen), ...(chosenAt && { chosenAt }) }],
    drafts: Object.entries(savedDrafts(learner).read()).flatMap(([key, text]) => {
      const place = placeOfDraft(key);
      return place ? [{ ...owned, ...place, text }] : [];
    }),
  };
}

/** Keeps what a copy brings of a learner's small values, and shows it where it is on the screen. */
export function bringSmallWork({ paths, shifts, choices, drafts }: SmallWork, learner: string): void {
  const begun = paths.map(({ path, begun, ticked }) => [path, { begun, ticked }] as const);
  bring(savedPaths(learner), begun.length > 0 && Object.fromEntries(begun));
  for (const { learner: _, ...shift } of shifts) bring(savedShift(learner), shift);
  for (const one of choices) bring(savedSettings(learner), choicesOf(one));
  const texts = drafts.map((draft) => [draftPlace(draft), draft.text] as const);
  bring(savedDrafts(learner), texts.length > 0 && Object.fromEntries(texts));
}

/** Adds to a value what was brought, if anything was. */
function bring<T extends object | null>(value: LocalValue<T>, brought: Partial<T> | false): void {
  if (brought === false) return;
  value.change((kept) => ({ ...kept, ...brought }) as T);
  refreshValue(value.key);
}

function choicesOf({ version: _version, learner: _learner, ...choices }: PartRecord<"choices">) {
  return choices;
}
