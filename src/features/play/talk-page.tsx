import { useEffect } from "preact/hooks";
import { addresses, languageParameter } from "#stores/addresses";
import { speak } from "#stores/conversation/actions";
import { leaveConversation, openConversation } from "#stores/conversation/enter";
import { conversationStore, useConversation } from "#stores/conversation/state";
import { useConversationLanguage } from "#stores/settings";
import { buttonClass } from "#ui/controls/button";
import { Link } from "#ui/routing/link";
import { useParams, useSearchParams } from "#ui/routing/routing";
import { NotShown } from "#ui/surfaces/not-shown";
import { Skeleton } from "#ui/surfaces/skeleton";
import { useTranslate } from "#ui/translate";
import { OutdatedTalk } from "./outdated-talk";
import { TalkElsewhere } from "./talk-elsewhere";
import { TalkScreen } from "./talk-screen";

/** A conversation: opened by its session, in the language of the address or the settings. */
export default function TalkPage() {
  const translate = useTranslate();
  const { session = "" } = useParams();
  const language = useConversationLanguage(useSearchParams()[0].get(languageParameter));
  const conversation = useConversation();

  useEffect(() => {
    const shown = conversationStore.getState();
    // The same conversation in another language goes on where it is; nothing is replayed.
    if (shown.status === "ready" && shown.talk.session.id === session) void speak(language);
    else void openConversation(session, language);
  }, [session, language]);

  // Who leaves lets another tab go on with it.
  useEffect(() => leaveConversation, []);

  // The one before it is still held for a moment when another conversation is opened.
  if ("talk" in conversation && conversation.talk.session.id !== session) {
    return <Skeleton label={translate("talk.loading")} />;
  }
  switch (conversation.status) {
    case "loading":
      return <Skeleton label={translate("talk.loading")} />;
    case "unknown":
    case "failed":
      return (
        <NotShown
          what="customer"
          why={conversation.status}
          back={
            <Link className={buttonClass("primary")} to={addresses.library}>
              {translate("app.toLibrary")}
            </Link>
          }
          onRetry={() => openConversation(session, language)}
        />
      );
    case "outdated":
      return <OutdatedTalk {...conversation} />;
    case "elsewhere":
      return <TalkElsewhere talk={conversation.talk} />;
    case "ready":
      return <TalkScreen talk={conversation.talk} />;
  }
}
