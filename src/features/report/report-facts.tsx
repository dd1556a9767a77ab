import type { ComponentChildren } from "preact";
import { criteria } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import type { Review } from "#stores/review";
import { dayOf } from "#ui/text/day";
import { useTranslate } from "#ui/translate";
import styles from "./report.module.css";

/** What the conversation was and what came of it, line by line. */
export function ReportFacts({ review: { attempt, reflection } }: { review: Review }) {
  const translate = useTranslate();
  const { customer, language, ending, mode, practice, finishedAt } = attempt;
  const stars = (count: number) => translate("progress.stars", { count });
  const number = new Intl.NumberFormat(translate.language, { maximumFractionDigits: 1 });
  const results = criteria.flatMap((criterion) => {
    const mean = attempt.criteria[criterion];
    if (mean === undefined) return [];
    const value = translate("debrief.result.value", { value: number.format(mean) });
    return [translate("debrief.level", { criterion: criterionName(translate, criterion), level: value })];
  });
  return (
    <section>
      <h2>{translate("report.facts.title")}</h2>
      <dl className={styles.facts}>
        <Fact name={translate("report.facts.customer")}>
          <span lang={language}>{customer}</span>
        </Fact>
        <Fact name={translate("report.facts.day")}>{dayOf(finishedAt, translate.language)}</Fact>
        <Fact name={translate("report.facts.mode")}>
          {translate(practice ? "report.facts.practice" : `mode.${mode}`)}
        </Fact>
        <Fact name={translate("report.facts.ending")}>{translate(`debrief.ending.${ending.kind}`, { customer })}</Fact>
        <Fact name={translate("report.facts.rating")}>
          {stars(ending.rating)} · <span lang={language}>{ending.comment}</span>
        </Fact>
        {reflection.ownRating !== undefined && (
          <Fact name={translate("report.facts.own")}>{stars(reflection.ownRating)}</Fact>
        )}
        {results.length > 0 && <Fact name={translate("report.facts.criteria")}>{results.join(" · ")}</Fact>}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
