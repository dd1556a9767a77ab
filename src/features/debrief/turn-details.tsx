import { lineIds } from "#core/dialogue/line-ids";
import { tell } from "#core/dialogue/texts";
import { remarksOn } from "#core/judging/remarks";
import { caseNames } from "#stores/conversation/case-names";
import type { Review, ReviewedTurn } from "#stores/review";
import { remarkWords } from "#ui/remarks/remark-words";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { BoundText } from "#ui/text/bound-text";
import { MarkedText } from "#ui/text/marked-text";
import { useTranslate } from "#ui/translate";
import { Dispute } from "./dispute";
import { HeardReply } from "./heard-reply";
import { HouseRemarks } from "./house-remarks";
import { KeepPhrase } from "./keep-phrase";
import { LevelList } from "./level-list";
import { markOf } from "./mark-of";
import { OtherAnswers } from "./other-answers";
import { PlayAgain } from "./play-again";
import { SuggestedHere } from "./suggested-here";

interface TurnDetailsProps {
  review: Review;
  turn: ReviewedTurn;
  number: number;
}

/** One turn in full: what was said and thought, what was found, what the others would have brought. */
export function TurnDetails({ review, turn, number }: TurnDetailsProps) {
  const translate = useTranslate();
  const { telling, attempt } = review;
  if (telling === undefined) return null;
  const { result } = turn;
  const names = caseNames(telling);
  const remarks = remarksOn(result, turn.found, turn.suggestions);
  const marked = remarks.filter(({ about }) => about.type !== "criterion");
  const marks = marked.flatMap((remark) =>
    remark.spans.map((span) => ({
      ...span,
      ...markOf(remark, translate),
      note: remarkWords(remark, names, translate),
    })),
  );
  const unmarked = marked.filter(({ spans }) => spans.length === 0);
  const thought = telling.scenario.turns[result.turn]?.thinks ? tell(telling, lineIds.thinks(result.turn)) : "";
  return (
    <Card as="section">
      <Stack>
        <h3>{translate("debrief.turn", { number })}</h3>
        <blockquote lang={telling.texts.language}>
          <BoundText lang={telling.texts.language}>{turn.customer}</BoundText>
        </blockquote>
        {thought !== "" && (
          <div>
            <Soft small>{translate("debrief.turn.thought", { customer: attempt.customer })}</Soft>
            <p lang={telling.texts.language}>
              <em>
                <BoundText lang={telling.texts.language}>{thought}</BoundText>
              </em>
            </p>
          </div>
        )}
        <MarkedText text={turn.reply} lang={turn.language} marks={marks} />
        <HeardReply session={attempt.id} answer={turn.answer} />
        {turn.scorerChanged && <Soft small>{translate("debrief.turn.scorerChanged")}</Soft>}
        <Row>
          <LevelList levels={result.levels} />
          {result.opened.length > 0 && <Badge icon="hint">{translate("debrief.turn.helped")}</Badge>}
        </Row>
        {unmarked.length > 0 && (
          <ul>
            {unmarked.map((remark) => (
              <li key={JSON.stringify(remark.about)}>{remarkWords(remark, names, translate)}</li>
            ))}
          </ul>
        )}
        <SuggestedHere remarks={remarks} lang={telling.texts.language} />
        {result.gives.length > 0 && (
          <p>
            {translate("debrief.turn.cost", {
              what: result.gives.map((id) => tell(telling, lineIds.allowance(id))).join(", "),
            })}
          </p>
        )}
        <HouseRemarks reply={turn.reply} language={turn.language} />
        <OtherAnswers telling={telling} turn={turn} customer={attempt.customer} />
        <Row>
          <PlayAgain review={review} turn={turn} />
          {turn.choice === undefined && <KeepPhrase review={review} turn={turn} />}
          <Dispute review={review} turn={turn} />
        </Row>
      </Stack>
    </Card>
  );
}
