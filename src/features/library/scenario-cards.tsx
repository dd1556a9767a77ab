import { useMemo } from "preact/hooks";
import type { CatalogueEntry } from "#core/dialogue/catalogue";
import { firstAndLatest } from "#core/progress/overview";
import { useLibrary } from "#stores/library";
import { CardGrid } from "#ui/surfaces/layout";
import { ScenarioCard } from "./scenario-card";

/** Customers as cards, the easiest first. */
export function ScenarioCards({ entries }: { entries: readonly CatalogueEntry[] }) {
  const attempts = useLibrary((library) => library.attempts);
  const played = useMemo(() => firstAndLatest(attempts), [attempts]);
  const easiestFirst = [...entries].sort((left, right) => left.difficulty - right.difficulty);
  return (
    <CardGrid many>
      {easiestFirst.map((entry) => (
        <ScenarioCard key={entry.id} entry={entry} played={played.get(entry.id)} />
      ))}
    </CardGrid>
  );
}
