import { useEffect, useState } from "preact/hooks";
import { cardsOf } from "#core/drills/due";
import { gradeOf, type ItemResult } from "#core/drills/grade";
import type { DrillItem } from "#core/drills/item";
import { sittingOf } from "#core/drills/sitting";
import { answerDrill, drillNow, drillSeed, drillStore, warmForDrills } from "#stores/drills";

/** The customer's weather while they wait, and after an answer: nobody is punished with a storm. */
const waiting = -3;
const moods = { again: -1, hard: 3, good: 8 } as const;

/** A sitting: its items, drawn once, the one at hand, and what was answered so far. */
export function useSitting(items: readonly DrillItem[]) {
  const [seed] = useState(drillSeed);
  const [chosen] = useState(() => {
    const { language, records } = drillStore.getState();
    return sittingOf(cardsOf(language, items, records, drillNow()), seed);
  });
  useEffect(warmForDrills, []);
  const [place, setPlace] = useState(0);
  const [answered, setAnswered] = useState<readonly DrillItem[]>([]);
  const [mood, setMood] = useState(waiting);
  const item = chosen[place];
  const done = item !== undefined && answered.includes(item);
  const answer = (result: ItemResult) => {
    if (item === undefined || done) return;
    setAnswered([...answered, item]);
    const grade = gradeOf(result);
    setMood(moods[grade]);
    void answerDrill(item, grade);
  };
  const next = () => {
    setPlace(place + 1);
    setMood(waiting);
  };
  return { seed, item, place, count: chosen.length, done, answered, mood, answer, next };
}
