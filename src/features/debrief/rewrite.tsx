import { useState } from "preact/hooks";
import { caseNames } from "#stores/conversation/case-names";
import type { Review } from "#stores/review";
import { Button } from "#ui/controls/button";
import { TextArea } from "#ui/controls/text-area";
import { Card } from "#ui/surfaces/card";
import { Row, Soft, Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { LevelList } from "./level-list";
import { ModelAnswer } from "./model-answer";
import { useRewrite } from "./use-rewrite";
import { weakestTurn } from "./weakest";

/** A second try at the weakest reply, judged; the model answer comes only after it. */
export function Rewrite({ review }: { review: Review }) {
  const translate = useTranslate();
  const turn = weakestTurn(review.turns);
  const rewrite = useRewrite(review, turn);
  const [skipped, setSkipped] = useState(false);
  const { telling, attempt } = review;
  if (turn === undefined || telling === undefined) return null;
  const done = rewrite.judged !== undefined || skipped;
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("debrief.rewrite.title")}</h2>
        <Stack gap="s">
          <Soft small>{translate("debrief.rewrite.customer", { customer: attempt.customer })}</Soft>
          <blockquote lang={telling.texts.language}>{turn.customer}</blockquote>
          <Soft small>{translate("debrief.rewrite.yours")}</Soft>
          <p lang={turn.language}>{turn.reply}</p>
          <LevelList levels={turn.result.levels} />
        </Stack>
        <TextArea
          label={translate("debrief.rewrite.label")}
          value={rewrite.text}
          onChange={rewrite.change}
          lang={telling.texts.language}
          maxLength={4000}
        />
        <Row>
          <Button kind="primary" busy={rewrite.busy} disabled={rewrite.text.trim() === ""} onClick={rewrite.judge}>
            {translate(rewrite.busy ? "debrief.rewrite.judging" : "debrief.rewrite.judge")}
          </Button>
          {!done && (
            <Button kind="plain" onClick={() => setSkipped(true)}>
              {translate("debrief.rewrite.skip")}
            </Button>
          )}
        </Row>
        {rewrite.failed && (
          <Notice kind="error" live="alert">
            {translate("debrief.rewrite.failed")}
          </Notice>
        )}
        {rewrite.judged && (
          <Notice
            kind={rewrite.judged.verdict === "better" ? "success" : "info"}
            live="status"
            title={translate(`debrief.rewrite.${rewrite.judged.verdict}`)}
          >
            <LevelList levels={rewrite.judged.levels} />
            {rewrite.judged.broken.map((rule) => (
              <p key={rule}>{translate("remark.rule", { rule: caseNames(telling).rule(rule) })}</p>
            ))}
          </Notice>
        )}
        {done && <ModelAnswer telling={telling} turn={turn} />}
      </Stack>
    </Card>
  );
}
