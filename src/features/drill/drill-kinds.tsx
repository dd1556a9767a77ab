import type { DrillCard } from "#core/drills/due";
import { drillKinds } from "#core/drills/kinds";
import { CardGrid, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { KindCard } from "./kind-card";

/** Every kind of drill that there are items of. */
export function DrillKinds({ cards }: { cards: readonly DrillCard[] }) {
  const translate = useTranslate();
  const offered = drillKinds.filter((kind) => cards.some((card) => card.kind === kind));
  return (
    <section>
      <Stack>
        <h2>{translate("drill.kinds")}</h2>
        <CardGrid>
          {offered.map((kind) => (
            <KindCard key={kind} kind={kind} cards={cards.filter((card) => card.kind === kind)} />
          ))}
        </CardGrid>
      </Stack>
    </section>
  );
}
