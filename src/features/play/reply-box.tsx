import { useEffect, useState } from "react";
import { take } from "#stores/conversation/actions";
import { warmScorer } from "#stores/conversation/judging";
import type { Talk } from "#stores/conversation/state";
import { draftKey } from "#stores/drafts";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Soft } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { DeskRow } from "./desk-row";
import { InWordsOnly } from "./in-words-only";
import { isOwnTry } from "./own-try";
import styles from "./reply-box.module.css";
import type { Coach } from "./use-coach";
import { useDraft } from "./use-draft";
import { useSending } from "./use-sending";

interface ReplyBoxProps {
  talk: Talk;
  coach: Coach;
  /** Asked for when the ready answers are to be shown. */
  onChoices: () => void;
}

/** The trainee's own words. In chat Enter sends from a keyboard; in letters and on touch it breaks the line. */
export function ReplyBox({ talk, coach, onChoices }: ReplyBoxProps) {
  const translate = useTranslate();
  const { scenario, play, session, texts } = talk;
  const [draft, setDraft] = useDraft(draftKey(talk));
  const sending = useSending(talk, coach);
  useEffect(() => {
    // Loaded ahead of the first reply; what fails here is told when the reply is sent.
    warmScorer({ scenario, texts }).catch(() => undefined);
  }, [scenario, texts]);
  const [locked, setLocked] = useState(false);
  const hasChoices = session.mode !== "check" && (scenario.turns[play.turn]?.choices.length ?? 0) > 0;
  const label = translate(scenario.letter ? "talk.write.letter" : `talk.write.${scenario.channel}`);
  const send = () => sending.send(draft);
  const showChoices = async () => {
    if (!play.opened.includes("choices")) {
      if (!isOwnTry(draft)) return setLocked(true);
      await take({ type: "hint", opens: "choices", draft });
    }
    onChoices();
  };
  return (
    <>
      <div className={styles.head}>
        <span aria-hidden="true">{label}</span>
        {hasChoices && (
          <Button kind="plain" onClick={showChoices}>
            {translate("talk.choices.open")}
          </Button>
        )}
      </div>
      <TextArea
        label={label}
        labelHidden
        value={draft}
        onChange={setDraft}
        onEnter={scenario.channel === "chat" && hasKeyboard() ? send : undefined}
        lang={texts.language}
        maxLength={4000}
      />
      {sending.failed && (
        <Notice kind="error" live="alert">
          {translate("talk.notJudged")}
        </Notice>
      )}
      <div role="status">{locked && !isOwnTry(draft) && <Soft small>{translate("talk.choices.locked")}</Soft>}</div>
      <DeskRow talk={talk}>
        <Button kind="primary" icon="send" busy={sending.busy} disabled={draft.trim() === ""} onClick={send}>
          {translate(sending.busy ? "talk.reading" : "talk.send")}
        </Button>
      </DeskRow>
      <InWordsOnly talk={talk} open={sending.asking} onClose={sending.cancel} onSend={sending.sendAsItIs} />
    </>
  );
}

/** Whether Enter comes from a keyboard with keys, and not from one on the screen. */
function hasKeyboard(): boolean {
  return matchMedia("(hover: hover) and (pointer: fine)").matches;
}
