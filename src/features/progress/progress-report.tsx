import { wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { AttemptList } from "./attempt-list";
import { CriterionSentences } from "./criterion-sentences";
import { LowRatings } from "./low-ratings";
import { Skies } from "./skies";

/** Sentences first, then what needs another look, then every conversation; practice stands apart. */
export function ProgressReport({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const whole = wholeAttempts(attempts);
  const practice = attempts.filter((attempt) => attempt.practice);
  return (
    <Stack gap="l">
      <CriterionSentences attempts={attempts} />
      <Skies attempts={whole} />
      <LowRatings attempts={attempts} />
      {whole.length > 0 && (
        <section>
          <Stack>
            <h2>{translate("progress.attempts.title")}</h2>
            <AttemptList attempts={whole} />
          </Stack>
        </section>
      )}
      {practice.length > 0 && (
        <section>
          <Stack gap="s">
            <h2>{translate("progress.practice.title")}</h2>
            <p>{translate("progress.practice.text")}</p>
            <Disclosure summary={translate("progress.practice.count", { count: practice.length })}>
              <AttemptList attempts={practice} />
            </Disclosure>
          </Stack>
        </section>
      )}
    </Stack>
  );
}
