import type { Remark } from "#core/judging/remarks";
import type { Span } from "#core/scoring/types";
import { stepBack } from "#stores/conversation/actions";
import { caseNames } from "#stores/conversation/case-names";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { draftKey, keepDraft } from "#stores/drafts";
import { Button } from "#ui/controls/button";
import { remarkWords } from "#ui/remarks/remark-words";
import { Suggested } from "#ui/remarks/suggested";
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
      {reply !== undefined && <Evidence remark={remark} reply={reply} lang={talk.texts.language} />}
      <Suggested remark={remark} lang={talk.texts.language} />
    </Notice>
  );
}

/** So many quotations are enough beside a conversation. */
const mostQuotes = 2;

/** The words that a remark rests on, as the trainee wrote them just above; with the moves that earned it, where it names them. */
function Evidence({ remark, reply, lang }: { remark: Remark; reply: string; lang: string }) {
  const translate = useTranslate();
  const quote = ({ start, end }: Span) => translate("app.quote", { text: reply.slice(start, end) });
  if (remark.earned?.length) {
    return (
      <ul>
        {remark.earned.map((one) => (
          <li key={`${one.move} ${one.start}`}>
            {translate(`remark.move.${one.move}`)} <span lang={lang}>{quote(one)}</span>
          </li>
        ))}
      </ul>
    );
  }
  const quoted = [...new Set(remark.spans.map(quote))].slice(0, mostQuotes);
  return quoted.length === 0 ? null : <p lang={lang}>{quoted.join(" … ")}</p>;
}
