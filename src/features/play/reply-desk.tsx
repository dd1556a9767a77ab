import type { Talk } from "#stores/conversation/state";
import { Stack } from "#ui/surfaces/layout";
import { Attached } from "./attached";
import { Choices } from "./choices";
import { Ended } from "./ended";
import { LeaveFreely } from "./leave-freely";
import { ReplyBox } from "./reply-box";
import type { Answering } from "./use-answering";
import type { Coach } from "./use-coach";

interface ReplyDeskProps {
  talk: Talk;
  coach: Coach;
  answering: Answering;
}

/** Where the trainee answers: in own words, by a ready answer, or by either where the turn takes both. */
export function ReplyDesk({ talk, coach, answering }: ReplyDeskProps) {
  if (talk.play.ending !== undefined) return <Ended talk={talk} />;
  return (
    <Stack gap="s">
      <LeaveFreely talk={talk} />
      <Attached talk={talk} />
      {answering.choosing ? (
        <Choices talk={talk} onOwnWords={answering.takesFreeText ? answering.toOwnWords : undefined} />
      ) : (
        <ReplyBox talk={talk} coach={coach} onChoices={answering.toChoices} />
      )}
    </Stack>
  );
}
