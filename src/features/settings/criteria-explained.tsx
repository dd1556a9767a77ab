import { criteria, levels } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { useTranslate } from "#ui/translate";
import styles from "./scoring.module.css";
import { Section } from "./section";

/** The four criteria, each with what its three levels mean. */
export function CriteriaExplained() {
  const translate = useTranslate();
  return (
    <Section title={translate("scoring.criteria")}>
      <p>{translate("scoring.criteria.text")}</p>
      {criteria.map((criterion) => (
        <div key={criterion} className={styles.criterion}>
          <h3>{criterionName(translate, criterion)}</h3>
          <p>{translate(`scoring.${criterion}`)}</p>
          <dl className={styles.levels}>
            {levels.map((level) => (
              <div key={level}>
                <dt>{level}</dt>
                <dd>{translate(`scoring.${criterion}.${level}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
