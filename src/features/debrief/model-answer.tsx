import { bestChoice } from "#core/dialogue/answer-worth";
import { lineIds } from "#core/dialogue/line-ids";
import { fill, type Telling, tell } from "#core/dialogue/texts";
import type { ReviewedTurn } from "#stores/review";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** A reply that works in this turn, and why. Where the turn has no free text, the best ready answer stands for it. */
export function ModelAnswer({ telling, turn }: { telling: Telling; turn: ReviewedTurn }) {
  const translate = useTranslate();
  const id = turn.result.turn;
  const model = telling.texts.samples[id]?.find((sample) => sample.model);
  const text = model ? fill(telling, model.text) : wordsOfBestChoice(telling, id);
  const why = telling.scenario.turns[id]?.why === true ? tell(telling, lineIds.why(id)) : undefined;
  if (text === undefined) return null;
  return (
    <Stack gap="s">
      <h3>{translate("debrief.model.title")}</h3>
      <blockquote lang={telling.texts.language}>{text}</blockquote>
      {why !== undefined && (
        <Disclosure summary={translate("debrief.model.why")}>
          <p lang={telling.texts.language}>{why}</p>
        </Disclosure>
      )}
    </Stack>
  );
}

function wordsOfBestChoice(telling: Telling, id: string): string | undefined {
  const turn = telling.scenario.turns[id];
  const best = turn && bestChoice(turn);
  return best && tell(telling, lineIds.choice(id, best.id));
}
