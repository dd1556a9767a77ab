import { useMemo, useState } from "preact/hooks";
import type { WatchedStep } from "#core/dialogue/demonstration";
import type { Telling } from "#core/dialogue/texts";
import { shuffled } from "#core/service/chance";
import { Button } from "#ui/controls/button";
import { RadioCards } from "#ui/controls/radio-cards";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";
import { reasonsFor } from "./reasons";

interface DecisionProps {
  telling: Telling;
  step: WatchedStep;
  steps: readonly WatchedStep[];
  onDone: () => void;
}

/** What would you say next, and why? Then what helps here, with its reason. Nothing is counted. */
export function Decision({ telling, step, steps, onDone }: DecisionProps) {
  const translate = useTranslate();
  const { language } = telling.texts;
  const [answer, setAnswer] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const answers = useMemo(() => answersToShow(step), [step]);
  const reasons = useMemo(() => reasonsFor(telling, step, steps), [telling, step, steps]);
  const best = step.answers[0]?.key;
  const isRight = answer === best && (reasons.length < 2 || reason === step.before.turn);
  const isWhole = answer !== null && (reasons.length < 2 || reason !== null);
  return (
    <Card as="section">
      <Stack>
        <RadioCards
          label={translate("watch.next")}
          lang={language}
          value={answer}
          options={answers.map(({ key, text }) => ({ value: key, label: text }))}
          onChange={setAnswer}
        />
        {answer !== null && reasons.length > 1 && (
          <RadioCards
            label={translate("watch.why")}
            lang={language}
            value={reason}
            options={reasons.map(({ turn, why }) => ({ value: turn, label: why }))}
            onChange={setReason}
          />
        )}
        {isWhole && (
          <Notice
            kind={isRight ? "success" : "hint"}
            live="status"
            title={translate(isRight ? "watch.right" : "watch.other")}
            actions={
              <Button kind="primary" onClick={onDone}>
                {translate("watch.see")}
              </Button>
            }
          >
            <p lang={language}>{step.answers[0]?.text}</p>
            <p lang={language}>{reasons.find(({ turn }) => turn === step.before.turn)?.why}</p>
          </Notice>
        )}
      </Stack>
    </Card>
  );
}

/** The best answer, a middling one and the poorest, in an order that is always the same for a turn. */
function answersToShow({ answers, before }: WatchedStep) {
  const middle = answers[Math.floor(answers.length / 2)];
  const shown = [...new Set([answers[0], middle, answers.at(-1)])].flatMap((one) => one ?? []);
  return shuffled(shown, shown.length, before.turn);
}
