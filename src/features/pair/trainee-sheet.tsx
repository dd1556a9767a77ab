import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell, wordings } from "#core/dialogue/texts";
import { caseNames } from "#stores/conversation/case-names";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./pair.module.css";

/** For who answers: the case and nothing of what the customer will say. */
export function TraineeSheet({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { scenario, variant, texts } = telling;
  const names = caseNames(telling);
  const parts = [
    ["play.briefing.case", lineIds.briefing("case")],
    ["play.briefing.thisTime", lineIds.variantBriefing(variant.id)],
    ["play.briefing.policy", lineIds.briefing("policy")],
    ["play.briefing.notOurFault", lineIds.briefing("not_our_fault")],
  ] as const;
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("pair.aloud")}</h2>
        <Soft>{translate("pair.aloud.text")}</Soft>
        {parts.map(([title, line]) => {
          const text = tell(telling, line);
          return (
            text !== "" && (
              <section key={line}>
                <h3>{translate(title)}</h3>
                <p lang={texts.language}>{text}</p>
              </section>
            )
          );
        })}
        {scenario.facts.length > 0 && (
          <section>
            <h3>{translate("play.briefing.facts")}</h3>
            <dl className={styles.facts} lang={texts.language}>
              {scenario.facts.map(({ id }) => (
                <div key={id}>
                  <dt>{names.fact(id)}</dt>
                  <dd>{wordings(telling, id)[0]}</dd>
                </div>
              ))}
            </dl>
          </section>
        )}
      </Stack>
    </Card>
  );
}
