import { stepBack } from "#stores/conversation/actions";
import { caseNames } from "#stores/conversation/case-names";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { draftKey, keepDraft } from "#stores/drafts";
import { Button } from "#ui/controls/button";
import { remarkWords } from "#ui/remarks/remark-words";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import type { Coach } from "./use-coach";

/** The coach's one remark on the last answer, with its evidence in the trainee's own words, and the way to try again. */
export function CoachCard({ talk, coach: { remark, reply } }: { talk: Talk; coach: Coach }) {
  const translate = useTranslate();
  if (talk.session.mode !== "coach" || talk.play.ending !== undefined) return null;
  if (talk.play.askedBack > 0) return <Notice>{translate("talk.coach.askedBack")}</Notice>;
  if (remark === undefined) return null;
  const redo = async () => {
    if (reply !== undefined) keepDraft(draftKey(talk, 1), reply);
    await stepBack();
  };
  const again = (
    <Button kind="quiet" icon="redo" onClick={redo}>
      {translate("talk.coach.redo")}
    </Button>
  );
  return (
    <Notice
      kind={remark.good ? "success" : "hint"}
      title={translate(remark.good ? "talk.coach.good" : "talk.coach.poor")}
      actions={again}
    >
      <p>{remarkWords(remark, caseNames(tellingOf(talk)), translate)}</p>
      {reply !== undefined && (
        <Quotes texts={remark.spans.map(({ start, end }) => reply.slice(start, end))} lang={talk.texts.language} />
      )}
    </Notice>
  );
}

/** The words that a remark rests on, as the trainee wrote them just above. */
function Quotes({ texts, lang }: { texts: readonly string[]; lang: string }) {
  const translate = useTranslate();
  const quoted = [...new Set(texts)].slice(0, 2).map((text) => translate("app.quote", { text }));
  return quoted.length === 0 ? null : <p lang={lang}>{quoted.join(" … ")}</p>;
}
