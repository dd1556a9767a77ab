import type { Review } from "#stores/review";
import { useTranslate } from "#ui/translate";
import { ReportTurn } from "./report-turn";

/** What was said, turn by turn, with what was found in it. */
export function ReportTurns({ review }: { review: Review }) {
  const translate = useTranslate();
  const { telling, turns, attempt } = review;
  if (telling === undefined) return null;
  const last = attempt.transcript.findLast(({ who }) => who === "customer");
  return (
    <section>
      <h2>{translate("report.turns.title")}</h2>
      {turns.map((turn, index) => (
        <ReportTurn key={turn.answer} turn={turn} number={index + 1} telling={telling} />
      ))}
      {last && (
        <p>
          <strong lang={attempt.language}>{attempt.customer}</strong> <span lang={last.language}>{last.text}</span>
        </p>
      )}
    </section>
  );
}
