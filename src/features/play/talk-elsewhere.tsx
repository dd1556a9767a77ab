import { openConversation } from "#stores/conversation/enter";
import type { Talk } from "#stores/conversation/state";
import { Button } from "#ui/controls/button";
import { ConversationFrame } from "#ui/conversation/conversation-frame";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { TalkLines } from "./talk-lines";
import { TalkSky } from "./talk-sky";

/** A conversation that another tab has: it can be read here as it goes on there, and taken over. */
export function TalkElsewhere({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const takeOver = () => openConversation(talk.session.id, talk.texts.language, true);
  return (
    <ConversationFrame
      sky={<TalkSky talk={talk} />}
      replyLabel={translate("talk.desk")}
      reply={
        <Notice
          live="status"
          title={translate("talk.elsewhere.title")}
          actions={
            <Button kind="primary" onClick={takeOver}>
              {translate("talk.elsewhere.takeOver")}
            </Button>
          }
        >
          {translate("talk.elsewhere.text")}
        </Notice>
      }
    >
      <TalkLines talk={talk} />
    </ConversationFrame>
  );
}
