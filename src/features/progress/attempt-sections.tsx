import { wholeAttempts } from "#core/progress/overview";
import type { AttemptRecord } from "#core/progress/records";
import { Disclosure } from "#ui/surfaces/disclosure";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { AttemptList } from "./attempt-list";

/** More would take long to draw, and longer to read. */
const mostShown = 10;

/** Every conversation, the latest first; older ones and practice are folded. */
export function AttemptSections({ attempts }: { attempts: readonly AttemptRecord[] }) {
  const translate = useTranslate();
  const whole = wholeAttempts(attempts);
  const older = whole.slice(0, -mostShown);
  const practice = attempts.filter((attempt) => attempt.practice);
  return (
    <>
      {whole.length > 0 && (
        <section>
          <Stack>
            <h2>{translate("progress.attempts.title")}</h2>
            <AttemptList attempts={whole.slice(-mostShown)} all={attempts} />
            {older.length > 0 && (
              <Disclosure summary={translate("progress.attempts.older", { count: older.length })}>
                <AttemptList attempts={older.slice(-mostShown * 30)} all={attempts} />
              </Disclosure>
            )}
          </Stack>
        </section>
      )}
      {practice.length > 0 && (
        <section>
          <Stack gap="s">
            <h2>{translate("progress.practice.title")}</h2>
            <p>{translate("progress.practice.text")}</p>
            <Disclosure summary={translate("progress.practice.count", { count: practice.length })}>
              <AttemptList attempts={practice.slice(-mostShown * 30)} all={attempts} />
            </Disclosure>
          </Stack>
        </section>
      )}
    </>
  );
}
