import type { Damage } from "#core/backup/read-backup";
import { Notice } from "#ui/surfaces/notice";
import { useTranslate } from "#ui/translate";

/** So many places are named: the rest is only counted. */
const mostNamed = 5;

/** What of a copy is damaged, where, and what can be done. */
export function DamageNotice({ damage }: { damage: Damage }) {
  const translate = useTranslate();
  const { lines, missing, newer, head } = damage;
  const named = lines.slice(0, mostNamed).map(({ line }) => line);
  const places = named.join(", ") + (lines.length > mostNamed ? " …" : "");
  return (
    <Notice kind="warn" title={translate("data.bring.damage")}>
      {head && <p>{translate("data.bring.damage.head")}</p>}
      {lines.length > 0 && <p>{translate("data.bring.damage.lines", { count: lines.length, lines: places })}</p>}
      {missing > 0 && <p>{translate("data.bring.damage.missing", { count: missing })}</p>}
      {newer.length > 0 && <p>{translate("data.bring.damage.newer", { count: newer.length })}</p>}
      <p>{translate("data.bring.damage.rest")}</p>
    </Notice>
  );
}
