import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { patienceRange } from "#core/service/scenario-terms";
import { addresses } from "#stores/addresses";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { useSettings } from "#stores/settings";
import { Icon } from "#ui/base/icon";
import { iconButtonClass } from "#ui/controls/icon-button";
import { ConversationFrame } from "#ui/conversation/conversation-frame";
import { CustomerSky } from "#ui/conversation/customer-sky";
import { Link } from "#ui/routing/link";
import { useTranslate } from "#ui/translate";
import { weatherOf } from "#ui/weather/weather-of";
import { CaseAside } from "./case-aside";
import { Heard } from "./heard";
import { ReadingAlong } from "./reading-along";
import { ReplyDesk } from "./reply-desk";
import { TalkLines } from "./talk-lines";
import { TalkMenu } from "./talk-menu";
import { useAnswering } from "./use-answering";
import { useClock } from "./use-clock";
import { useCoach } from "./use-coach";
import { Waiting } from "./waiting";

/** A conversation under way: the customer in their weather, what was said, and the desk where the reply is made. */
export function TalkScreen({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const { play, texts } = talk;
  const telling = tellingOf(talk);
  const coach = useCoach(talk);
  const answering = useAnswering(talk);
  const heard = useSettings(({ readAloud }) => readAloud ?? false);
  useClock(talk);
  const sky = (
    <CustomerSky
      name={<span lang={texts.language}>{tell(telling, lineIds.customer("name"))}</span>}
      mood={play.mood}
      label={translate("mood.label")}
      word={translate(`mood.${weatherOf(play.mood)}`)}
      patience={{
        value: play.patience,
        max: patienceRange.to,
        label: translate("patience.label"),
        text: translate("patience.value", { value: play.patience, most: patienceRange.to }),
      }}
      back={
        <Link className={iconButtonClass} to={addresses.library} aria-label={translate("play.back")}>
          <Icon name="back" />
        </Link>
      }
      below={belowMood(talk, heard)}
      actions={<TalkMenu talk={talk} />}
    >
      <CaseAside telling={telling} />
    </CustomerSky>
  );
  const visit = `${play.turn} ${play.visits[play.turn] ?? 1}`;
  return (
    <ConversationFrame
      sky={sky}
      reply={<ReplyDesk key={visit} talk={talk} coach={coach} answering={answering} />}
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
