import type { DrillCard } from "#core/drills/due";
import type { DrillKind } from "#core/drills/kinds";
import { addresses } from "#stores/addresses";
import { Link } from "#ui/routing/link";
import { Badge } from "#ui/surfaces/badge";
import { Card } from "#ui/surfaces/card";
import { Row, Soft } from "#ui/surfaces/layout";
import { rowName } from "#ui/text/playbook-words";
import { useTranslate } from "#ui/translate";
import { earliest, standingCounts } from "./standing";
import { whenWords } from "./when-words";

/** So many rows are named on a card. */
const mostNamed = 2;

/** One kind of drill: what one does, how much waits, and what comes first and why. */
export function KindCard({ kind, cards }: { kind: DrillKind; cards: readonly DrillCard[] }) {
  const translate = useTranslate();
  const { weak, due, fresh } = standingCounts(cards);
  const first = cards.filter(({ standing }) => standing === "weak" || standing === "due").slice(0, mostNamed);
  const next = earliest(cards);
  return (
    <Card as="li" linked>
      <h3>
        <Link to={addresses.drill(kind)}>{translate(`drill.kind.${kind}`)}</Link>
      </h3>
      <p>{translate(`drill.kind.${kind}.text`)}</p>
      <Row>
        {weak > 0 && <Badge tone="poor">{translate("drill.standing.weak", { count: weak })}</Badge>}
        {due > 0 && <Badge tone="info">{translate("drill.standing.due", { count: due })}</Badge>}
        {fresh > 0 && <Badge>{translate("drill.standing.new", { count: fresh })}</Badge>}
        {weak + due + fresh === 0 && <Badge tone="good">{translate("drill.standing.resting")}</Badge>}
      </Row>
      {first.map(({ row, standing }) => (
        <Soft key={row} small>
          {translate(standing === "weak" ? "drill.because.weak" : "drill.because.due", {
            row: rowName(translate, row),
          })}
        </Soft>
      ))}
      {weak + due + fresh === 0 && next !== undefined && (
        <Soft small>{translate("drill.today.next", { when: whenWords(translate, next) })}</Soft>
      )}
    </Card>
  );
}
