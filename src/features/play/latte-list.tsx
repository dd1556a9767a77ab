import type { StepFound } from "#core/judging/latte";
import { Icon } from "#ui/base/icon";
import { Badge } from "#ui/surfaces/badge";
import { useTranslate } from "#ui/translate";
import styles from "./latte-list.module.css";

interface LatteListProps {
  steps: readonly StepFound[];
  draft: string;
  lang: string;
}

/** The five steps: those that were found in the draft's own words, the others with a hint. */
export function LatteList({ steps, draft, lang }: LatteListProps) {
  const translate = useTranslate();
  return (
    <ol className={styles.steps}>
      {steps.map(({ step, at }) => (
        <li key={step}>
          <Icon name={at ? "check" : "open"} />
          <div>
            <p className={styles.name}>
              <strong>{translate(`talk.latte.${step}`)}</strong>{" "}
              <Badge tone={at ? "good" : "plain"}>{translate(at ? "talk.part.there" : "talk.part.notYet")}</Badge>
            </p>
            {at ? (
              <p lang={lang}>{translate("app.quote", { text: draft.slice(at.start, at.end) })}</p>
            ) : (
              <p>{translate(`talk.latte.${step}.hint`)}</p>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
