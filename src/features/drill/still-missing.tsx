import type { JudgedRewrite } from "#core/judging/judge-drill";
import { useTranslate } from "#ui/translate";

/** What a rewrite still lacks, or still does, in sentences. */
export function StillMissing({ came: { verdict, missing, short, harms } }: { came: JudgedRewrite }) {
  const translate = useTranslate();
  if (verdict === "not-understood" || verdict === "copied") return null;
  return (
    <>
      {harms.map((move) => (
        <p key={move}>{translate(`remark.move.${move}`)}</p>
      ))}
      {missing.map((move) => (
        <p key={move}>{translate(`remark.missing.${move}`)}</p>
      ))}
      {short.map(({ criterion, level }) => (
        <p key={criterion}>{translate(`remark.criterion.${criterion}.${level}`)}</p>
      ))}
    </>
  );
}
