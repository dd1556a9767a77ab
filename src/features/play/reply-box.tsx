import { useEffect, useState } from "preact/hooks";
import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { take } from "#stores/conversation/actions";
import { warmForTalk } from "#stores/conversation/judging";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { draftKey } from "#stores/drafts";
import { useSettings } from "#stores/settings";
import { useDraft } from "#stores/use-draft";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Soft } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { Compose } from "./compose";
import { DeskRow } from "./desk-row";
import { Dictate } from "./dictate";
import { DraftTools } from "./draft-tools";
import { InWordsOnly } from "./in-words-only";
import { longestReply } from "./joined";
import { isOwnTry } from "./own-try";
import styles from "./reply-box.module.css";
import { TemplateNote } from "./template-note";
import type { Coach } from "./use-coach";
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
  const turn = scenario.turns[play.turn];
  const template = turn?.template ? tell(tellingOf(talk), lineIds.template(play.turn)) : "";
  const [draft, setDraft] = useDraft(draftKey(talk), template);
  const sending = useSending(talk, coach);
  useEffect(() => {
    warmForTalk({ scenario, texts });
  }, [scenario, texts]);
  const [locked, setLocked] = useState(false);
  const hasChoices = session.mode !== "check" && (turn?.choices.length ?? 0) > 0;
  const dictates = useSettings(({ dictate = false }) => dictate) && scenario.channel === "phone";
  const label = translate(labelOf(talk));
  const mayPeek = isOwnTry(draft) && draft !== template;
  const send = () => sending.send(draft);
  const showChoices = async () => {
    if (!play.opened.includes("choices")) {
      if (!mayPeek) return setLocked(true);
      await take({ type: "hint", opens: "choices", draft });
    }
    onChoices();
  };
  const words = (
    <TextArea
      label={label}
      labelHidden
      value={draft}
      onChange={setDraft}
      onEnter={scenario.channel === "chat" && hasKeyboard() ? send : undefined}
      lang={texts.language}
      maxLength={longestReply}
    />
  );
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
      {template !== "" && <TemplateNote template={template} draft={draft} onChange={setDraft} />}
      {scenario.channel === "email" ? (
        <Compose talk={talk} draft={draft}>
          {words}
        </Compose>
      ) : (
        words
      )}
      {dictates && <Dictate language={texts.language} draft={draft} onChange={setDraft} />}
      {sending.failed && (
        <Notice kind="error" live="alert">
          {translate("talk.notJudged")}
        </Notice>
      )}
      <div role="status">{locked && !mayPeek && <Soft small>{translate("talk.choices.locked")}</Soft>}</div>
      <DeskRow talk={talk} tools={<DraftTools talk={talk} draft={draft} />}>
        <Button kind="primary" icon="send" busy={sending.busy} disabled={draft.trim() === ""} onClick={send}>
          {translate(sending.busy ? "talk.reading" : "talk.send")}
        </Button>
      </DeskRow>
      <InWordsOnly talk={talk} open={sending.asking} onClose={sending.cancel} onSend={sending.sendAsItIs} />
    </>
  );
}

/** What is written here: on a public thread a post, or a message once the talk is private. */
function labelOf({ scenario, play }: Talk) {
  if (scenario.letter) return "talk.write.letter";
  return play.private ? "talk.write.private" : (`talk.write.${scenario.channel}` as const);
}

/** Whether Enter comes from a keyboard with keys, and not from one on the screen. */
function hasKeyboard(): boolean {
  return matchMedia("(hover: hover) and (pointer: fine)").matches;
}
