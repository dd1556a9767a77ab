import type { HelpfulMove } from "#core/service/moves";
import { movesOfPhase, type Phase, phases } from "#core/service/phases";
import type { Review, ReviewedTurn } from "#stores/review";
import { Icon } from "#ui/base/icon";
import { Card } from "#ui/surfaces/card";
import { Stack } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import styles from "./phases.module.css";

const icons = { sensing: "search", seeking: "hint", settling: "check" } as const;

/** The three phases of taking the customer's side: what was asked, what was tried, how it was settled (playbook row L4). */
export function Phases({ review: { turns } }: { review: Review }) {
  const translate = useTranslate();
  return (
    <Card as="section">
      <Stack>
        <h2>{translate("debrief.phases.title")}</h2>
        <ol className={styles.phases}>
          {phases.map((phase) => (
            <li key={phase}>
              <h3>
                <Icon name={icons[phase]} />
                <span>{translate(`debrief.phase.${phase}`)}</span>
              </h3>
              <Done phase={phase} turns={turns} />
            </li>
          ))}
        </ol>
      </Stack>
    </Card>
  );
}

function Done({ phase, turns }: { phase: Phase; turns: readonly ReviewedTurn[] }) {
  const translate = useTranslate();
  const done = movesOfPhase[phase].flatMap((move) =>
    turns.find(({ result }) => result.moves.includes(move)) ? move : [],
  );
  if (done.length === 0) return <p className={styles.nothing}>{translate(`debrief.phase.${phase}.none`)}</p>;
  return (
    <ul>
      {done.map((move) => (
        <li key={move}>
          {translate(`remark.move.${move}`)} <Quote move={move} turns={turns} />
        </li>
      ))}
    </ul>
  );
}

/** Where the move was made first, in the trainee's words. */
function Quote({ move, turns }: { move: HelpfulMove; turns: readonly ReviewedTurn[] }) {
  const translate = useTranslate();
  for (const { found, reply, language } of turns) {
    const at = found?.judgement.moves.find((one) => one.move === move);
    if (at) return <q lang={language}>{reply.slice(at.start, at.end)}</q>;
  }
  const number = turns.findIndex(({ result }) => result.moves.includes(move)) + 1;
  return <span className={styles.nothing}>{translate("debrief.phase.turn", { number })}</span>;
}
