import { useState } from "react";
import { choicesAreOpen } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { Stack } from "#ui/surfaces/layout";
import { Attached } from "./attached";
import { Choices } from "./choices";
import { ReplyBox } from "./reply-box";
import type { Coach } from "./use-coach";

/** Where the trainee answers: in own words, by a ready answer, or by either where the turn takes both. */
export function ReplyDesk({ talk, coach }: { talk: Talk; coach: Coach }) {
  const { play, scenario, session } = talk;
  const turn = scenario.turns[play.turn];
  const freeText = turn?.freeText === true || session.mode === "check";
  const [ownWords, setOwnWords] = useState(freeText && !play.opened.includes("choices"));
  const choosing = choicesAreOpen(talk, play) && !(freeText && ownWords);
  return (
    <Stack gap="s">
      <Attached talk={talk} />
      {choosing ? (
        <Choices talk={talk} onOwnWords={freeText ? () => setOwnWords(true) : undefined} />
      ) : (
        <ReplyBox talk={talk} coach={coach} onChoices={() => setOwnWords(false)} />
      )}
    </Stack>
  );
}
