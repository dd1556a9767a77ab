import { criteria, levels } from "#core/service/criteria";
import { criterionName } from "#stores/house";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./sheet.module.css";

/** The sheet on paper, for who sits beside a real contact: criteria, levels, and room to write. */
export function EmptySheet() {
  const translate = useTranslate();
  return (
    <section className={styles.printOnly}>
      <Stack>
        <h2>{translate("observe.sheet.title")}</h2>
        <p>{translate("observe.sheet.top")}</p>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{translate("observe.sheet.criterion")}</th>
              {levels.map((level) => (
                <th key={level} scope="col">
                  {translate(`debrief.level.${level}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {criteria.map((criterion) => (
              <tr key={criterion}>
                <th scope="row">
                  {criterionName(translate, criterion)}
                  <br />
                  <small>{translate(`observe.look.${criterion}`)}</small>
                </th>
                {levels.map((level) => (
                  <td key={level} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <p>{translate("observe.note")}</p>
        <div className={styles.note} />
      </Stack>
    </section>
  );
}
