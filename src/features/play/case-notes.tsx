import { lineIds } from "#core/dialogue/line-ids";
import { type Telling, tell } from "#core/dialogue/texts";
import { inMoney } from "#i18n/money";
import { caseNames } from "#stores/conversation/case-names";
import { BriefingParts } from "#ui/conversation/briefing-parts";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import styles from "./case-notes.module.css";
import { FactList } from "./fact-list";
import { HouseStyle } from "./house-style";

/** What the trainee should know: the case, what policy allows, what is not our fault, facts, rules, allowances. */
export function CaseNotes({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { scenario, texts } = telling;
  return (
    <div className={styles.notes}>
      <BriefingParts telling={telling} parts={["case", "thisTime", "wants", "policy", "notOurFault"]} />
      {scenario.facts.length > 0 && <Facts telling={telling} />}
      {scenario.rules.length > 0 && <Rules telling={telling} />}
      <Disclosure summary={translate("play.briefing.more")}>
        <div className={styles.notes}>
          {scenario.authority.allowances.length > 0 && <Allowances telling={telling} />}
          <HouseStyle language={texts.language} />
        </div>
      </Disclosure>
    </div>
  );
}

function Facts({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  return (
    <section>
      <h3>{translate("play.briefing.facts")}</h3>
      <FactList telling={telling} className={styles.facts} />
    </section>
  );
}

function Rules({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const names = caseNames(telling);
  return (
    <section>
      <h3>{translate("play.briefing.rules")}</h3>
      <ul lang={telling.texts.language}>
        {telling.scenario.rules.map(({ id }) => (
          <li key={id}>{names.rule(id)}</li>
        ))}
      </ul>
    </section>
  );
}

function Allowances({ telling }: { telling: Telling }) {
  const translate = useTranslate();
  const { allowances, budget } = telling.scenario.authority;
  return (
    <section>
      <h3>{translate("play.briefing.allowances")}</h3>
      <dl className={styles.facts} lang={telling.texts.language}>
        {allowances.map(({ id, cost }) => (
          <div key={id}>
            <dt>{tell(telling, lineIds.allowance(id))}</dt>
            <dd>{inMoney(telling.texts.money, telling.texts.language, cost)}</dd>
          </div>
        ))}
      </dl>
      <p>
        {translate("play.briefing.budget", { amount: inMoney(telling.texts.money, telling.texts.language, budget) })}
      </p>
    </section>
  );
}
