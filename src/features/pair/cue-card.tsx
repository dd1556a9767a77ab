import type { Cue, Reaction } from "#core/dialogue/cue-sheet";
import { Card } from "#ui/surfaces/card";
import { Soft } from "#ui/surfaces/layout";
import { useTranslate } from "#ui/translate";
import { Feeling } from "./feeling";
import styles from "./pair.module.css";

interface CueCardProps {
  number: number;
  cue: Cue;
  lang: string;
}

/** One turn: what to say, and what makes one calmer or angrier. */
export function CueCard({ number, cue, lang }: CueCardProps) {
  const translate = useTranslate();
  return (
    <Card as="li">
      <h3>{translate("pair.turn", { number })}</h3>
      <Feeling mood={cue.mood} />
      {cue.says.map((line) => (
        <blockquote key={line} lang={lang}>
          {line}
        </blockquote>
      ))}
      <What title={translate("pair.calmer")} reaction={cue.calmer} lang={lang} />
      {cue.angrier && (
        <>
          <What title={translate("pair.angrier")} reaction={cue.angrier} lang={lang} />
          <p>{translate("pair.angrier.say")}</p>
          <blockquote lang={lang}>{cue.angrier.says.join(" ")}</blockquote>
        </>
      )}
    </Card>
  );
}

function What({ title, reaction, lang }: { title: string; reaction: Reaction; lang: string }) {
  const translate = useTranslate();
  return (
    <div className={styles.what}>
      <h4>{title}</h4>
      {reaction.moves.length > 0 && (
        <ul>
          {reaction.moves.map((move) => (
            <li key={move}>{translate(`move.${move}`)}</li>
          ))}
        </ul>
      )}
      <Soft small>
        {translate("pair.example")} <q lang={lang}>{reaction.example}</q>
      </Soft>
    </div>
  );
}
