import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { caseNames } from "#stores/conversation/case-names";
import { useTranslate } from "#ui/translate";
import styles from "./case-aside.module.css";

/** The facts of the case beside the conversation, where the screen is wide enough to have room for them. */
export function CaseAside({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const names = caseNames(telling);
  return (
    <section className={styles.aside} aria-label={translate("play.briefing.facts")}>
      <p lang={telling.texts.language}>{tell(telling, lineIds.customer("wants"))}</p>
      <dl lang={telling.texts.language}>
        {telling.scenario.facts.map(({ id }) => (
          <div key={id}>
            <dt>{names.fact(id)}</dt>
            <dd>{names.value(id)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
