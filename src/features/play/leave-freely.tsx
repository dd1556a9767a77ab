import { addresses } from "#stores/addresses";
import { discardConversation } from "#stores/conversation/discard";
import type { Talk } from "#stores/conversation/state";
import { draftKey, keepDraft } from "#stores/drafts";
import { Button } from "#ui/controls/button";
import { useNavigate } from "#ui/routing/routing";
import { useTranslate } from "#ui/translate";
import styles from "./leave-freely.module.css";

/** The way out of a talk with a customer who abuses: at once, without a question, and nothing of it counts. */
export function LeaveFreely({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const navigate = useNavigate();
  if (!talk.scenario.abusive) return null;
  const leave = async () => {
    keepDraft(draftKey(talk), "");
    await discardConversation(talk.session.id);
    navigate(addresses.quiet());
  };
  return (
    <div className={styles.way}>
      <Button kind="plain" onClick={leave}>
        {translate("talk.leaveFreely")}
      </Button>
    </div>
  );
}
