import type { Advice } from "#core/progress/next-step";
import { quarterHour } from "#core/progress/quarter-hour";
import { useLibrary } from "#stores/library";
import { CardGrid, Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { AdviceCard } from "./advice-card";

/** So much beside the first thing: a longer list would be a duty. */
const mostBeside = 2;

/** Today's quarter of an hour: what goes with the first thing, or could take its place. */
export function Today({ advices }: { advices: readonly Advice[] }) {
  const translate = useTranslate();
  const entries = useLibrary((library) => library.entries);
  const pieces = quarterHour(advices, entries);
  const beside = pieces.slice(1).sort((left, right) => Number(right.today) - Number(left.today));
  const shown = beside.slice(0, mostBeside);
  if (shown.length === 0) return null;
  const todays = [...pieces.slice(0, 1), ...shown].filter(({ today }) => today);
  const minutes = todays.reduce((sum, piece) => sum + piece.minutes, 0);
  return (
    <section>
      <Stack>
        <h2>{translate("home.today.title")}</h2>
        <Soft>{translate("home.today.text", { minutes, count: todays.length - 1 })}</Soft>
        <CardGrid>
          {shown.map((piece) => (
            <AdviceCard key={piece.advice.kind} piece={piece} />
          ))}
        </CardGrid>
      </Stack>
    </section>
  );
}
