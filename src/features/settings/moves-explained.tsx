import { harmfulMoves, helpfulMoves, type Move } from "#core/service/moves";
import { Disclosure } from "#ui/surfaces/disclosure";
import { useTranslate } from "#ui/translate";
import styles from "./scoring.module.css";
import { Section } from "./section";

/** Moves: what is looked for in a reply, in the words that the debriefing uses. */
export function MovesExplained() {
  const translate = useTranslate();
  return (
    <Section title={translate("scoring.moves")}>
      <p>{translate("scoring.moves.text")}</p>
      <Moves summary={translate("scoring.moves.helpful", { count: helpfulMoves.length })} moves={helpfulMoves} />
      <Moves summary={translate("scoring.moves.harmful", { count: harmfulMoves.length })} moves={harmfulMoves} />
    </Section>
  );
}

function Moves({ summary, moves }: { summary: string; moves: readonly Move[] }) {
  const translate = useTranslate();
  return (
    <Disclosure summary={summary}>
      <ul className={styles.moves}>
        {moves.map((move) => (
          <li key={move}>{translate(`remark.move.${move}`)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
