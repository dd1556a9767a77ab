import { lineIds } from "#core/dialogue/line-ids";
import { budgetLeft, priceOf } from "#core/dialogue/outcome";
import { tell } from "#core/dialogue/texts";
import { inMoney } from "#i18n/money";
import { take } from "#stores/conversation/actions";
import type { Talk } from "#stores/conversation/state";
import { tellingOf } from "#stores/conversation/telling";
import { Button } from "#ui/controls/button";
import { Soft, Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./allowances.module.css";

/** What may be given, what it costs and what is left of the budget. */
export function Allowances({ talk }: { talk: Talk }) {
  const translate = useTranslate();
  const { allowances } = talk.scenario.authority;
  if (allowances.length === 0) return <p>{translate("talk.give.none")}</p>;
  const left = budgetLeft(talk.scenario, talk.play);
  return (
    <Stack gap="s">
      <Soft>{translate("talk.give.left", { amount: inMoney(talk.texts.money, talk.texts.language, left) })}</Soft>
      <ul className={styles.list}>
        {allowances.map(({ id, cost }) => (
          <Allowance key={id} talk={talk} id={id} cost={cost} />
        ))}
      </ul>
    </Stack>
  );
}

function Allowance({ talk, id, cost }: { talk: Talk; id: string; cost: number }) {
  const translate = useTranslate();
  const { play, texts } = talk;
  const attached = play.attached.includes(id);
  return (
    <li className={styles.allowance}>
      <span>
        <strong lang={texts.language}>{tell(tellingOf(talk), lineIds.allowance(id))}</strong>
        <span>{inMoney(texts.money, texts.language, cost)}</span>
      </span>
      {play.gave.includes(id) ? (
        <Soft small>{translate("talk.give.given")}</Soft>
      ) : (
        <>
          <BeyondAuthority talk={talk} id={id} />
          <Button kind={attached ? "plain" : "quiet"} icon="gift" onClick={() => take({ type: "give", allowance: id })}>
            {translate(attached ? "talk.give.detach" : "talk.give.attach")}
          </Button>
        </>
      )}
    </li>
  );
}

/** Says when giving this would promise more than the trainee may: it is not forbidden, and it has its price. */
function BeyondAuthority({ talk: { scenario, play }, id }: { talk: Talk; id: string }) {
  const translate = useTranslate();
  if (priceOf(scenario, play, id) !== undefined) return null;
  const needsWord = scenario.authority.supervisor?.allows.includes(id) ?? false;
  return <Soft small>{translate(needsWord ? "talk.give.supervisor" : "talk.give.beyond")}</Soft>;
}
