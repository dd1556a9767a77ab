import { languageName } from "#i18n/languages";
import { VisuallyHidden } from "#ui/base/visually-hidden";
import { useTranslate } from "#ui/translate";
import { type Figures, toTwoPlaces } from "./figures";
import styles from "./figures-table.module.css";

const rows = ["everyday", "hard", "labellers", "keywords"] as const;

/** What is known of one row; where nothing was measured, nothing is shown. */
type Row = Pick<Figures["everyday"], "qwk"> & Partial<Figures["everyday"]>;

/** A language's figures side by side: the app, two labellings, and a search for keywords. */
export function FiguresTable({ language, figures }: { language: string; figures: Figures }) {
  const translate = useTranslate();
  const two = toTwoPlaces(translate.language);
  const share = new Intl.NumberFormat(translate.language, { style: "percent", maximumFractionDigits: 1 }).format;
  return (
    <table className={styles.table}>
      <caption>
        {translate("scoring.figures.caption")}{" "}
        <span lang={language} translate={false}>
          ({languageName(language)})
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{translate("scoring.figures.who")}</th>
          <th scope="col">{translate("scoring.figures.scores")}</th>
          <th scope="col">{translate("scoring.figures.moves")}</th>
          <th scope="col">{translate("scoring.figures.twoOff")}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((name) => {
          const { qwk, interval, moves, farOff }: Row = figures[name];
          return (
            <tr key={name}>
              <th scope="row">{translate(`scoring.figures.${name}`)}</th>
              <td>
                {two(qwk)} {interval && <small>{interval.map(two).join("–")}</small>}
              </td>
              <Measured value={moves} format={two} />
              <Measured value={farOff} format={share} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Measured({ value, format }: { value: number | undefined; format: (value: number) => string }) {
  const translate = useTranslate();
  if (value !== undefined) return <td>{format(value)}</td>;
  return (
    <td>
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{translate("scoring.figures.notMeasured")}</VisuallyHidden>
    </td>
  );
}
