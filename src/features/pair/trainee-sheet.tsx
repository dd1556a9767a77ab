import { type Telling, wordings } from "#core/dialogue/texts";
import { caseNames } from "#stores/conversation/case-names";
import { BriefingParts } from "#ui/conversation/briefing-parts";
import { Card } from "#ui/surfaces/card";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./pair.module.css";

/** For who answers: the case and nothing of what the customer will say. */
export function TraineeSheet({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { scenario, texts } = telling;
  const names = caseNames(telling);
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("pair.aloud")}</h2>
        <Soft>{translate("pair.aloud.text")}</Soft>
        <BriefingParts telling={telling} parts={["case", "thisTime", "policy", "notOurFault"]} />
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
