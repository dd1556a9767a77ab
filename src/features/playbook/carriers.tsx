import { screenOfRow } from "#core/service/row-screens";
import { addresses } from "#stores/addresses";
import { useDrills } from "#stores/drills";
import { useLibrary } from "#stores/library";
import { Link } from "#ui/routing/link";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";

/** The customers and drills that train a row, and the screen that shows it. */
export function Carriers({ row }: { row: string }) {
  const translate = useTranslate();
  const { entries, language } = useLibrary((library) => library);
  const { items } = useDrills();
  const customers = entries.filter(({ trains }) => trains.includes(row));
  const kinds = [...new Set(items.filter((item) => item.row === row).map(({ kind }) => kind))];
  const screen = screenOfRow(row);
  return (
    <>
      <Soft small>{translate("playbook.carriers")}</Soft>
      <ul>
        {customers.map(({ id, title }) => (
          <li key={id} lang={language}>
            <Link to={addresses.play(id)}>{title}</Link>
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>
            <Link to={addresses.drill(kind)}>{translate(`drill.kind.${kind}`)}</Link>
          </li>
        ))}
        {screen && <li>{translate(`playbook.screen.${screen}`)}</li>}
      </ul>
    </>
  );
}
