import type { Talk } from "#stores/conversation/state";
import { useSettings } from "#stores/settings";
import { usePainted } from "#ui/base/use-painted";
import { ConversationFrame } from "#ui/conversation/conversation-frame";
import { useTranslate } from "#ui/translate";
import { Heard } from "./heard";
import { ReadingAlong } from "./reading-along";
import { ReplyDesk } from "./reply-desk";
import { TalkLines } from "./talk-lines";
import { TalkMenu } from "./talk-menu";
import { TalkSky } from "./talk-sky";
import { useAnswering } from "./use-answering";
import { useClock } from "./use-clock";
import { useCoach } from "./use-coach";
import { Waiting } from "./waiting";

/** A conversation under way: the customer in their weather, what was said, and the desk where the reply is made. */
export function TalkScreen({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const { play } = talk;
  const coach = useCoach(talk);
  const answering = useAnswering(talk);
  const heard = useSettings(({ readAloud }) => readAloud ?? false);
  useClock(talk);
  // The line first, then the weather: it changes slowly anyway.
  const painted = usePainted(talk);
  const visit = `${play.turn} ${play.visits[play.turn] ?? 1}`;
  return (
    <ConversationFrame
      sky={<TalkSky talk={painted} below={belowMood(painted, heard)} actions={<TalkMenu talk={painted} />} />}
      reply={<ReplyDesk key={visit} talk={talk} coach={coach} answering={answering} />}
      replyLabel={translate("talk.desk")}
      flowing={answering.choosing || talk.scenario.channel === "email"}
    >
      <TalkLines talk={talk} coach={coach} />
    </ConversationFrame>
  );
}

/** What the channel adds to the customer's weather: in a chat that they wait, on the phone their voice, in a public thread who reads along. */
function belowMood(talk: Talk, heard: boolean) {
  if (talk.scenario.channel === "chat") return talk.play.ending === undefined && <Waiting talk={talk} />;
  if (talk.scenario.channel === "phone") return heard && <Heard talk={talk} />;
  return talk.scenario.bystanders && <ReadingAlong talk={talk} />;
}
